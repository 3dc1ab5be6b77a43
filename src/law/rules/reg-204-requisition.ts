import { thaiDate } from "../../values/thai-date.ts"
import { recordDay } from "../record-day.ts"
import { breach, caution, missing, type RecordRuleOf, wording } from "../rule.ts"

/** Supplies are asked for by the head of the section that needs them or whoever acts for that head. Somebody else is a caution: the office may issue by another
 * system (ข้อ 206), which is not recorded. Source: ข้อ 204 (A). */
export const reg204Requisition: RecordRuleOf<"stock-issue"> = {
  id: "reg-204-requisition",
  title: { th: "ผู้เบิกพัสดุ", en: "Who asks for supplies" },
  stage: "stock",
  about: "stock-issue",
  severity: "breach",
  datedBy: ({ record }) => recordDay(record.issuedOn, "stock-issue.issuedOn"),
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 204" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: () => "in",
      judge: ({ record: { requestedAs } }) => {
        if (requestedAs === undefined) return missing("stock-issue.requestedAs")
        if (requestedAs === null) return breach("nobody", {})
        return requestedAs === "other" ? caution("other", {}) : "conforms"
      }
    })
  ],
  facts: {},
  says: {
    other: {
      th: "ผู้เบิกไม่ใช่หัวหน้างานที่ต้องใช้พัสดุหรือผู้รักษาการแทน",
      en: "asked for by somebody else than the head of the using section"
    },
    nobody: { th: "บันทึกว่าไม่มีผู้เบิก", en: "recorded as asked for by nobody" }
  },
  asks: { th: "ผู้เบิกเป็นหัวหน้างานที่ต้องใช้พัสดุหรือไม่", en: "whether the head of the using section asked for it" },
  advice: {
    requires: {
      th: "ให้หัวหน้างานที่ต้องใช้พัสดุนั้นเป็นผู้เบิก",
      en: "The head of the section that needs it asks for it."
    },
    remedy: {
      th: "ให้หัวหน้างานลงนามในใบเบิก ถ้าใช้วิธีอื่นตามข้อ 206 ให้บันทึกหนังสือผ่อนผันหรือชี้แจง",
      en: "Have the head sign the slip; explain where another system of issue is used."
    },
    proof: { th: "ใบเบิกพัสดุที่หัวหน้างานลงนาม", en: "The requisition signed by the head of the section." }
  }
}
