import { Schema } from "effect"
import { Satang } from "../../values/baht.ts"
import { day, oneOf, words } from "../facts.ts"
import { required } from "../field.ts"
import { fiscalYearField } from "./line.ts"
import { budgetAuthorities } from "./source.ts"

/**
 * โอนงบประมาณ — money moved to a line: from another line (โอนเพิ่ม โอนลด ตั้งจ่ายเป็นรายการใหม่), or added to the year without one (เพิ่มเติม: `from`
 * recorded as none).
 */
export const BudgetTransfer = Schema.Struct({
  fiscalYear: fiscalYearField,
  transfer: required(Schema.NonEmptyString, { th: "เลขที่การโอน", en: "Transfer number", mark: "public" }),
  from: words("โอนลดจากรหัสงบประมาณ", "From line", { hint: "ใส่ ไม่มี ถ้าเป็นงบประมาณเพิ่มเติม" }),
  to: required(Schema.NonEmptyString, { th: "โอนเพิ่มให้รหัสงบประมาณ", en: "To line", mark: "public" }),
  moved: required(Satang, {
    th: "จำนวนเงินที่โอน (บาท)",
    en: "Amount moved (baht)",
    mark: "public",
    as: "baht"
  }),
  movedOn: day("วันที่อนุมัติการโอน", "Approved on"),
  authority: oneOf(budgetAuthorities, "ผู้อนุมัติการโอน", "Approved by"),
  transferReason: words("เหตุผลที่โอน", "Reason for the transfer")
})
export type BudgetTransfer = typeof BudgetTransfer.Type
