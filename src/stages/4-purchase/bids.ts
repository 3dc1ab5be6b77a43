import { Schema } from "effect"
import { Satang } from "../../values/baht.ts"
import { Supplier } from "../../values/supplier.ts"
import { ThaiDate } from "../../values/thai-date.ts"
import { optional, required } from "../field.ts"

/** ผู้เสนอราคา — one offer. */
export const Bid = Schema.Struct({
  bidder: required(Supplier, { th: "ผู้เสนอราคา", en: "Bidder", mark: "supplier", as: "supplier" }),
  price: optional(Satang, { th: "ราคาที่เสนอ (บาท)", en: "Price (baht)", mark: "public", as: "baht" }),
  submittedOn: optional(ThaiDate, { th: "ยื่นเมื่อ", en: "Submitted on", mark: "public", as: "date" }),
  qualified: optional(Schema.Boolean, {
    th: "ผ่านคุณสมบัติ",
    en: "Qualified",
    hint: "ผ่านทั้งคุณสมบัติและรายละเอียดทางเทคนิค",
    mark: "public",
    as: "truth"
  }),
  barred: optional(Schema.Boolean, {
    th: "มีลักษณะต้องห้ามในวันยื่นข้อเสนอ",
    en: "Barred on the day of the offer",
    hint: "ล้มละลาย เลิกกิจการ ถูกระงับ เป็นผู้ทิ้งงาน หรือขาดความสามารถตามกฎหมาย",
    mark: "public",
    as: "truth"
  }),
  score: optional(Schema.Natural, { th: "คะแนน", en: "Score", mark: "public", as: "count" }),
  struckOutFor: optional(Schema.NonEmptyString, {
    th: "เหตุที่ไม่ผ่าน",
    en: "Struck out for",
    mark: "public"
  })
})
export type Bid = typeof Bid.Type
