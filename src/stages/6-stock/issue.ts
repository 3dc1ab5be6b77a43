import { Schema } from "effect"
import { count, day, oneOf, person, words } from "../facts.ts"
import { type Labels, required } from "../field.ts"

/** ผู้เบิก — who asks for an issue (ข้อ 204). */
export const requisitioners = {
  "section-head": { th: "หัวหน้างานที่ต้องใช้พัสดุ", en: "Head of the using section" },
  "acting-section-head": { th: "ผู้รักษาการแทนหัวหน้างาน", en: "Acting head of the section" },
  other: { th: "ผู้อื่น", en: "Somebody else" }
} as const satisfies Labels

/** ผู้สั่งจ่าย — who orders an issue (ข้อ 205). */
export const issuers = {
  "supplies-head": { th: "หัวหน้าหน่วยพัสดุ", en: "Head of the supplies unit" },
  assignee: { th: "ผู้ที่ได้รับมอบหมาย", en: "Assignee" },
  other: { th: "ผู้อื่น", en: "Somebody else" }
} as const satisfies Labels

/** เบิกจ่ายพัสดุ — material leaves the store for a section of the office (ข้อ 204, 205). */
export const StockIssue = Schema.Struct({
  slip: required(Schema.NonEmptyString, { th: "เลขที่ใบเบิก", en: "Requisition", mark: "public" }),
  issuedItem: required(Schema.NonEmptyString, { th: "พัสดุที่เบิก", en: "Item issued", mark: "public" }),
  issuedQuantity: required(Schema.Natural, {
    th: "จำนวนที่จ่าย",
    en: "Quantity issued",
    mark: "public",
    as: "count"
  }),
  issuedTo: words("จ่ายให้งาน", "Issued to section"),
  requestedBy: person("ผู้เบิก", "Requested by"),
  requestedAs: oneOf(requisitioners, "ฐานะของผู้เบิก", "Capacity of the requester"),
  issueOrderedAs: oneOf(issuers, "ฐานะของผู้สั่งจ่าย", "Issue ordered by"),
  issuedOn: day("วันที่จ่าย", "Issued on"),
  balanceBefore: count("ยอดคงเหลือก่อนจ่าย", "Balance before"),
  postedOn: day("วันที่ลงบัญชีจ่าย", "Posted on")
})
export type StockIssue = typeof StockIssue.Type
