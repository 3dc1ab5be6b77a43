import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { breach, missing, type ProcurementRule, recorded, wording } from "../rule.ts"
import { asOneOf, isCancelled } from "../scope.ts"

const methods = [
  "e-bidding",
  "consultant-general",
  "consultant-selection",
  "design-general",
  "design-selection"
] as const

/**
 * The committee may ask about facts, but no bidder changes the substance of an offer after the day of offers; a change recorded as accepted is a
 * breach. Whether the clauses of price inquiry and selection say so too we have not read: not judged. Whether an offer was struck out for
 * something immaterial no record tells. Source: ข้อ 55 (2), 114 (2), 120 (5), 146 (2), 149 (5) (A).
 */
export const reg552NoChange: ProcurementRule = {
  id: "reg-55-2-no-change",
  title: { th: "ไม่ให้เปลี่ยนสาระสำคัญของข้อเสนอ", en: "No change of an offer's substance" },
  stage: "purchase",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 55 (2)" },
      besides: [{ instrument: "regulation-2560", pinpoint: "ข้อ 114 (2), 120 (5), 146 (2) และ 149 (5)" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: (subject) => {
        const { method } = recorded(subject.procurement.purchase)
        if (method === "price-inquiry" || method === "selection") return "not-judged"
        return isCancelled(subject.procurement) ? "out-of-scope" : asOneOf(subject, ...methods)
      },
      judge: ({ procurement }) => {
        const { offerChangeAccepted } = recorded(procurement.purchase)
        if (offerChangeAccepted === undefined) return missing("purchase.offerChangeAccepted")
        return offerChangeAccepted ? breach("changed", {}) : "conforms"
      }
    })
  ],
  facts: {},
  says: {
    changed: {
      th: "บันทึกว่ายอมให้ผู้ยื่นข้อเสนอแก้ไขสาระสำคัญของข้อเสนอหลังยื่น",
      en: "a change of an offer's substance is recorded as accepted"
    }
  },
  asks: {
    th: "ยอมให้แก้ไขสาระสำคัญของข้อเสนอหรือไม่",
    en: "whether a change of an offer's substance was accepted"
  },
  advice: {
    requires: {
      th: "สอบถามข้อเท็จจริงเพิ่มได้ แต่ห้ามให้ผู้ยื่นข้อเสนอเปลี่ยนสาระสำคัญที่เสนอไว้",
      en: "Ask about facts, but let no bidder change the substance of an offer."
    },
    remedy: {
      th: "พิจารณาตามข้อเสนอเดิมที่ยื่น ถ้ายอมให้แก้ไปแล้ว ให้เสนอนายกทบทวนผลและบันทึกคำชี้แจง",
      en: "Weigh the offers as submitted; where a change was accepted, ask the head to review the result."
    },
    proof: {
      th: "หนังสือสอบถามและคำตอบของผู้ยื่นข้อเสนอ พร้อมบันทึกการพิจารณาของคณะกรรมการ",
      en: "The questions and answers, and the committee's record."
    }
  }
}
