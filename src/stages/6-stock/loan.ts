import { Schema } from "effect"
import { day, oneOf, person, words } from "../facts.ts"
import { type Labels, optional, required } from "../field.ts"

/** ยืมไปใช้ที่ใด — who must approve depends on it (ข้อ 208). */
export const loanPlaces = {
  "between-agencies": { th: "ระหว่างหน่วยงานของรัฐ", en: "Between agencies" },
  inside: { th: "ภายในหน่วยงาน", en: "Inside the premises" },
  outside: { th: "นอกสถานที่ของหน่วยงาน", en: "Outside the premises" }
} as const satisfies Labels

export const loanApprovers = {
  head: { th: "หัวหน้าหน่วยงานของรัฐ", en: "Head of the agency" },
  "unit-head": { th: "หัวหน้าหน่วยงานที่รับผิดชอบพัสดุ", en: "Head of the keeping unit" },
  other: { th: "ผู้อื่น", en: "Somebody else" }
} as const satisfies Labels

export const conditions = {
  good: { th: "ใช้งานได้", en: "In working order" },
  damaged: { th: "ชำรุด", en: "Damaged" },
  worn: { th: "เสื่อมสภาพ", en: "Worn out" },
  lost: { th: "สูญไป", en: "Lost" },
  unneeded: { th: "ไม่จำเป็นต้องใช้", en: "No longer needed" }
} as const satisfies Labels

/** ยืมพัสดุ — durable goods or material lent, and how they came back (ข้อ 207–211). */
export const Loan = Schema.Struct({
  loan: required(Schema.NonEmptyString, { th: "เลขที่ใบยืม", en: "Loan", mark: "public" }),
  lentItem: required(Schema.NonEmptyString, { th: "พัสดุที่ยืม", en: "Item lent", mark: "public" }),
  lentQuantity: optional(Schema.Natural, {
    th: "จำนวนที่ยืม",
    en: "Quantity lent",
    mark: "public",
    as: "count"
  }),
  borrower: person("ผู้ยืม", "Borrower"),
  borrowingUnit: words("หน่วยงานที่ยืม", "Borrowing unit", { mark: "internal" }),
  purpose: words("ยืมเพื่อ", "Purpose"),
  loanPlace: oneOf(loanPlaces, "ยืมไปใช้ที่ใด", "Where it is used"),
  loanApprovedAs: oneOf(loanApprovers, "ผู้อนุมัติให้ยืม", "Loan approved by"),
  lentOn: day("วันที่ยืม", "Lent on"),
  dueBackOn: day("กำหนดส่งคืน", "Due back on"),
  demandedOn: day("วันที่ทวงคืน", "Demanded back on"),
  returnedOn: day("วันที่ส่งคืน", "Returned on"),
  returnedAs: oneOf(conditions, "สภาพเมื่อส่งคืน", "Condition on return")
})
export type Loan = typeof Loan.Type
