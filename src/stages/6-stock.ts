import { Schema } from "effect"
import { ThaiDate } from "../values/thai-date.ts"
import { evidence, optional } from "./field.ts"
import { procurementField } from "./stage.ts"

/** การตรวจรับและควบคุมพัสดุ — when what was bought was accepted. Services and works end here (ข้อ 202 วรรคสอง). */
export const Stock = Schema.Struct({
  procurement: procurementField,
  deliveredOn: optional(ThaiDate, { th: "วันที่ส่งมอบ", en: "Delivered on", mark: "public" }),
  acceptedOn: evidence(ThaiDate, { th: "วันที่ตรวจรับ", en: "Accepted on", mark: "public" })
})
export type Stock = typeof Stock.Type
