import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { breach, caution, missing, type ProcurementRule, recorded, wording } from "../rule.ts"
import { asOneOf } from "../scope.ts"

/**
 * The announced day of offers is not moved, except in e-market and e-bidding where the e-GP system failed as the Comptroller General's
 * Department says. Any other reason is a breach; a failure in a method whose clause names no such exception is a caution.
 * Source: ข้อ 37 วรรคสอง, 54 วรรคสอง, 69, 112 (A).
 */
export const reg3754NoMove: ProcurementRule = {
  id: "reg-37-54-no-move",
  title: { th: "ไม่เลื่อนวันยื่นข้อเสนอ", en: "The day of offers is not moved" },
  stage: "purchase",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 37 วรรคสอง และ 54 วรรคสอง" },
      besides: [{ instrument: "regulation-2560", pinpoint: "ข้อ 69 และ 112" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: (subject) => asOneOf(subject, "e-market", "e-bidding", "price-inquiry", "consultant-general"),
      judge: ({ procurement }) => {
        const { bidMovedFor: reason, bidMovedFrom: from, bidOn, method } = recorded(procurement.purchase)
        if (from === null) return "conforms"
        if (from === undefined) return missing("purchase.bidMovedFrom")
        if (bidOn == null || bidOn === from) return missing("purchase.bidOn")
        if (reason === undefined) return missing("purchase.bidMovedFor")
        if (reason !== "system-failure") return breach("moved", { from })
        return method === "e-market" || method === "e-bidding" ? "conforms" : caution("unnamed", { from })
      }
    })
  ],
  facts: { from: "date" },
  says: {
    moved: {
      th: "เลื่อนวันยื่นข้อเสนอจาก {from} โดยเหตุที่ไม่ใช่ระบบ e-GP ขัดข้อง",
      en: "the day of offers was moved from {from} for a reason other than a failure of e-GP"
    },
    unnamed: {
      th: "เลื่อนวันยื่นข้อเสนอจาก {from} เพราะระบบขัดข้อง ซึ่งข้อของวิธีนี้ไม่ได้กล่าวถึง",
      en: "the day of offers was moved from {from} for a failure that the clause of this method does not name"
    }
  },
  asks: { th: "วันยื่นข้อเสนอถูกเลื่อนหรือไม่", en: "whether the day of offers was moved" },
  advice: {
    requires: {
      th: "ห้ามร่นหรือเลื่อนวันยื่นข้อเสนอที่ประกาศแล้ว เว้นแต่กรมบัญชีกลางแจ้งว่าระบบ e-GP ขัดข้อง",
      en: "Do not move an announced day of offers unless the Comptroller General says that e-GP failed."
    },
    remedy: {
      th: "ถ้าระบบขัดข้อง ให้บันทึกเหตุและเก็บหนังสือแจ้งของกรมบัญชีกลาง เหตุอื่นให้ยกเลิกแล้วประกาศใหม่",
      en: "For a system failure keep the Department's notice; for any other reason cancel and invite anew."
    },
    proof: {
      th: "หนังสือหรือประกาศของกรมบัญชีกลางที่แจ้งเลื่อนวันเพราะระบบขัดข้อง",
      en: "The Department's notice that the day is moved because the system failed."
    }
  }
}
