import { Schema } from "effect"
import { ThaiDate } from "../values/thai-date.ts"
import { evidence, optional, required } from "./field.ts"
import { Kind, procurementField } from "./stage.ts"

/** ความต้องการ — what is needed and why, before money is found (ข้อ 22 (1), (5)). */
export const Need = Schema.Struct({
  procurement: procurementField,
  title: required(Schema.NonEmptyString, { th: "สิ่งที่ต้องการ", en: "What is needed", mark: "public" }),
  kind: optional(Kind, { th: "ประเภทการจัดหา", en: "Kind", mark: "public" }),
  unit: optional(Schema.NonEmptyString, { th: "ส่วนราชการที่ต้องการ", en: "Requesting unit", mark: "public" }),
  reason: evidence(Schema.NonEmptyString, {
    th: "เหตุผลความจำเป็น",
    en: "Reason and necessity",
    mark: "public"
  }),
  neededBy: evidence(ThaiDate, { th: "กำหนดเวลาที่ต้องการใช้", en: "Needed by", mark: "public" })
})
export type Need = typeof Need.Type
