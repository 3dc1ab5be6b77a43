import { Schema } from "effect"
import { Satang } from "../../values/baht.ts"
import { count, day, person, texts, words } from "../facts.ts"
import { type Labels, optional, required } from "../field.ts"

/** บัญชีที่ลง — a stock account for materials, the asset register for durable goods, or nothing for what is used up on receipt (ข้อ 203). */
export const stockAccounts = {
  material: { th: "บัญชีวัสดุ", en: "Stock account" },
  asset: { th: "ทะเบียนคุมทรัพย์สิน", en: "Asset register" },
  "used-up": { th: "ใช้หมดเมื่อรับ", en: "Used up on receipt" }
} as const satisfies Labels

/** รับพัสดุ — one line of what was accepted, entered in the stock account or the asset register (ข้อ 203 (1)). */
export const Receipt = Schema.Struct({
  receipt: required(Schema.Natural, { th: "รับลำดับที่", en: "Receipt", mark: "public", as: "count" }),
  item: required(Schema.NonEmptyString, { th: "รหัสหรือชื่อพัสดุ", en: "Item", mark: "public" }),
  account: optional(Schema.Literals(Object.keys(stockAccounts) as Array<keyof typeof stockAccounts>), {
    th: "ลงบัญชีใด",
    en: "Account",
    mark: "public",
    as: { choices: stockAccounts }
  }),
  received: optional(Schema.Natural, { th: "จำนวนที่รับ", en: "Quantity", mark: "public", as: "count" }),
  countedIn: optional(Schema.NonEmptyString, { th: "หน่วยนับ", en: "Unit of counting", mark: "public" }),
  priceOfOne: optional(Satang, {
    th: "ราคาต่อหน่วย (บาท)",
    en: "Price of one (baht)",
    mark: "public",
    as: "baht"
  }),
  registeredOn: day("วันที่ลงบัญชีหรือทะเบียน", "Entered on"),
  assetNumbers: texts("รหัสครุภัณฑ์", "Asset numbers"),
  place: words("สถานที่เก็บหรือใช้", "Where it is kept"),
  keeper: person("ผู้ดูแล", "Keeper"),
  usefulYears: count("อายุการใช้งาน (ปี)", "Useful life (years)")
})
export type Receipt = typeof Receipt.Type
