import { thaiDate } from "../../values/thai-date.ts"
import { nextWorkingDay, openOn } from "../counting.ts"
import { requestDate } from "../dating.ts"
import { breach, caution, missing, type ProcurementRule, recorded, unrecorded, wording } from "../rule.ts"
import { asOneOf, isCancelled } from "../scope.ts"

/**
 * Offers are taken on the day that follows ("วันถัดจากวันสุดท้าย") the last day of publication, and on a working day; where the next day is
 * none, on the next that is (B). On or before the last day, or on a day that surely was no working day when it was set: a breach. A later day
 * may have been moved (ข้อ 37, 54, 66): a caution. ข้อ 60 (international) does not take ข้อ 43 over. Source: ข้อ 34, 43, 61, 109, 145 (A).
 */
export const reg43BidDay: ProcurementRule = {
  id: "reg-43-bid-day",
  title: { th: "วันยื่นข้อเสนอ", en: "Day on which offers are taken" },
  stage: "purchase",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 34, 43, 61 และ 109 วรรคสาม" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: (subject) =>
        asOneOf(subject, "e-bidding", "e-market", "price-inquiry", "consultant-general", "design-general"),
      judge: ({ procurement, holidays }) => {
        const { invitedFrom: from, invitedTo: last, bidOn } = recorded(procurement.purchase)
        if (bidOn === null) return "out-of-scope"
        if (last == null || bidOn === undefined) {
          return unrecorded({ "purchase.invitedTo": last ?? undefined, "purchase.bidOn": bidOn })!
        }
        if (from != null && last < from) return missing("purchase.invitedFrom", "purchase.invitedTo")
        if (bidOn <= last) return breach("not-after", { last, bidOn })
        const [open, next] = [openOn(holidays, bidOn), nextWorkingDay(holidays, last)]
        if (open === "not-judged" || next === "not-judged") return "not-judged"
        if (open !== "conforms") return (open.sure ? breach : caution)("closed", { bidOn })
        return bidOn > next ? caution("late", { last, next, bidOn }) : "conforms"
      },
      due: ({ procurement, holidays }) => {
        const { invitedTo, bidOn } = recorded(procurement.purchase)
        if (invitedTo == null || bidOn !== undefined || isCancelled(procurement)) return []
        const next = nextWorkingDay(holidays, invitedTo)
        return next === "not-judged" ? [] : [{ from: next, by: next }]
      }
    })
  ],
  facts: { last: "date", next: "date", bidOn: "date" },
  says: {
    "not-after": {
      th: "เผยแพร่ประกาศถึง {last} แต่ยื่นข้อเสนอ {bidOn} ไม่ใช่วันถัดจากวันสุดท้ายของการเผยแพร่",
      en: "published until {last}, offers taken on {bidOn}, not after the last day of publication"
    },
    closed: { th: "ยื่นข้อเสนอ {bidOn} ซึ่งไม่ใช่วันทำการ", en: "offers taken on {bidOn}, no working day" },
    late: {
      th: "เผยแพร่ประกาศถึง {last} วันทำการถัดไปคือ {next} แต่ยื่นข้อเสนอ {bidOn}",
      en: "published until {last}, the next working day is {next}, offers taken on {bidOn}"
    }
  },
  asks: { th: "ยื่นข้อเสนอในวันที่กำหนดหรือไม่", en: "whether offers were taken on the right day" },
  duty: { does: { th: "รับข้อเสนอ", en: "take the offers" }, who: "officer" },
  advice: {
    requires: {
      th: "ให้รับข้อเสนอในวันทำการถัดจากวันสุดท้ายของการเผยแพร่ประกาศ วันเดียวเท่านั้น",
      en: "Take offers on one day: the working day after the last day of publication."
    },
    remedy: {
      th: "ตรวจวันสุดท้ายของประกาศและวันยื่นข้อเสนอ ถ้าเลื่อนเพราะระบบขัดข้อง ให้บันทึกเหตุนั้น",
      en: "Check both days; where the day was moved for a failure of the system, record that."
    },
    proof: {
      th: "ประกาศเชิญชวนที่กำหนดวันยื่นข้อเสนอ ซึ่งพิมพ์จาก e-GP",
      en: "The invitation that sets the day of offers, printed from e-GP."
    }
  }
}
