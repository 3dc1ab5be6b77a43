import { Schema } from "effect"
import { day, words } from "../facts.ts"
import { required } from "../field.ts"

/** หนังสือเวียนผ่อนผัน — a circular or resolution that relieves the purchase of what a rule asks; the rule then holds nothing against it. */
export const Relief = Schema.Struct({
  relievedOf: required(Schema.NonEmptyString, {
    th: "ผ่อนผันข้อตรวจ",
    en: "Relieved of the rule",
    hint: "รหัสข้อตรวจ เช่น reg-162-penalty-goods",
    mark: "public"
  }),
  circular: required(Schema.NonEmptyString, {
    th: "หนังสือที่ผ่อนผัน",
    en: "Circular",
    hint: "เลขที่และวันที่ เช่น ว 693 (5 ส.ค. 2564)",
    mark: "public"
  }),
  circularOn: day("วันที่ของหนังสือที่ผ่อนผัน", "Circular of"),
  circularSays: words("ข้อความที่ผ่อนผันโดยย่อ", "What it relieves of")
})
export type Relief = typeof Relief.Type
