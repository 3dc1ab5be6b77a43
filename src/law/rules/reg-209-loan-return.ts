import { thaiDate } from "../../values/thai-date.ts"
import { recordDay } from "../record-day.ts"
import { caution, missing, type RecordRuleOf, wording } from "../rule.ts"

/** Durable goods come back in working order; damage or loss is repaired, replaced or paid for by the Ministry of Interior's rules, which were not read. Source: ข้อ 209 (A). */
export const reg209LoanReturn: RecordRuleOf<"loan"> = {
  id: "reg-209-loan-return",
  title: { th: "ส่งคืนในสภาพใช้การได้หรือชดใช้", en: "Returned in working order, or made good" },
  stage: "stock",
  about: "loan",
  severity: "caution",
  datedBy: ({ record }) => recordDay(record.lentOn, "loan.lentOn"),
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 209" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: ({ record: { consumable, returnedAs, returnedOn } }) =>
        consumable === true || (returnedOn == null && returnedAs !== "lost") ? "out-of-scope" : "in",
      judge: ({ record: { madeGood, returnedAs } }) => {
        if (returnedAs == null) return missing("loan.returnedAs")
        if (returnedAs !== "damaged" && returnedAs !== "lost") return "conforms"
        if (madeGood === undefined) return missing("loan.madeGood")
        return madeGood === null ? caution(returnedAs, {}) : "conforms"
      }
    })
  ],
  facts: {},
  says: {
    damaged: {
      th: "ส่งคืนในสภาพชำรุด และบันทึกว่ายังไม่มีการชดใช้",
      en: "returned damaged, recorded as not made good"
    },
    lost: { th: "พัสดุสูญหาย และบันทึกว่ายังไม่มีการชดใช้", en: "lost, recorded as not made good" }
  },
  asks: { th: "พัสดุที่ยืมคืนครบในสภาพใช้การได้หรือไม่", en: "whether it came back in working order" },
  advice: {
    requires: {
      th: "ให้ส่งคืนในสภาพใช้การได้ ถ้าชำรุดหรือสูญหายให้ซ่อมหรือชดใช้",
      en: "It comes back in working order; else it is repaired or made good."
    },
    remedy: {
      th: "แจ้งผู้ยืมให้ซ่อมหรือชดใช้ และบันทึกผล",
      en: "Ask the borrower to repair or make it good, and record it."
    },
    proof: { th: "บันทึกการรับคืนและหลักฐานการชดใช้", en: "The note of return and the proof of repair or payment." }
  }
}
