import { Schema } from "effect"
import { Month } from "../values/thai-date.ts"
import { required } from "./field.ts"

/**
 * การเปิดเผยข้อมูล — one published month: the forms, the revision and the entries it covers, [0, `size`). A purchase's disclosure is derived
 * from it.
 */
export const Disclosure = Schema.Struct({
  period: required(Month, { th: "รอบเดือน", en: "Month", mark: "public" }),
  revision: required(Schema.Natural, { th: "ฉบับที่", en: "Revision", mark: "public" }),
  forms: required(Schema.Array(Schema.NonEmptyString), { th: "แบบที่เผยแพร่", en: "Forms", mark: "public" }),
  rowCount: required(Schema.Natural, { th: "จำนวนรายการ", en: "Rows", mark: "public" }),
  from: required(Schema.Natural, { th: "นับจากรายการบัญชีที่", en: "From entry", mark: "public" }),
  size: required(Schema.Natural, { th: "ครอบคลุมรายการบัญชีก่อนที่", en: "Covers entries before", mark: "public" }),
  root: required(Schema.NonEmptyString, {
    th: "ค่าแฮชของบัญชี ณ ขนาดนั้น",
    en: "Ledger root at that size",
    mark: "public"
  }),
  generator: required(Schema.NonEmptyString, { th: "โปรแกรมที่สร้าง", en: "Generator", mark: "public" })
})
export type Disclosure = typeof Disclosure.Type
