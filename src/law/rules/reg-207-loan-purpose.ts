import { thaiDate } from "../../values/thai-date.ts"
import { recordDay } from "../record-day.ts"
import { breach, missing, type RecordRuleOf, wording } from "../rule.ts"

/** Supplies are lent only for official benefit; a recorded private use contradicts it. Source: ข้อ 207 (A). */
export const reg207LoanPurpose: RecordRuleOf<"loan"> = {
  id: "reg-207-loan-purpose",
  title: { th: "ยืมเพื่อประโยชน์ของทางราชการ", en: "Lent for official use" },
  stage: "stock",
  about: "loan",
  severity: "breach",
  datedBy: ({ record }) => recordDay(record.lentOn, "loan.lentOn"),
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 207" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: () => "in",
      judge: ({ record: { officialUse } }) =>
        officialUse === undefined
          ? missing("loan.officialUse")
          : officialUse
            ? "conforms"
            : breach("private", {})
    })
  ],
  facts: {},
  says: {
    private: { th: "บันทึกว่าไม่ได้ยืมเพื่อประโยชน์ของทางราชการ", en: "recorded as not for official use" }
  },
  asks: { th: "ยืมเพื่อประโยชน์ของทางราชการหรือไม่", en: "whether it was lent for official use" },
  advice: {
    requires: {
      th: "การให้ยืมหรือนำพัสดุไปใช้ต้องเพื่อประโยชน์ของทางราชการเท่านั้น",
      en: "Lending is for official benefit only."
    },
    remedy: {
      th: "เรียกคืนพัสดุ และบันทึกคำชี้แจงว่าให้ยืมเพราะเหตุใด",
      en: "Call it back, and explain why it was lent."
    },
    proof: { th: "ใบยืมที่ระบุเหตุผลและการใช้งานราชการ", en: "The loan paper with the official purpose." }
  }
}
