import { Schema } from "effect"
import { Satang } from "../values/baht.ts"
import { count, day, person, table, truth, words } from "./facts.ts"
import { optional, required } from "./field.ts"
import { Kind, kindLabels, procurementField } from "./stage.ts"

/** รายการที่ต้องการ — one line of what is asked for (ข้อ 22 (2)). */
export const NeedItem = Schema.Struct({
  name: required(Schema.NonEmptyString, { th: "รายการ", en: "Item", mark: "public" }),
  quantity: optional(Schema.Natural, { th: "จำนวน", en: "Quantity", mark: "public", as: "count" }),
  unit: optional(Schema.NonEmptyString, { th: "หน่วยนับ", en: "Unit of counting", mark: "public" }),
  unitPrice: optional(Satang, {
    th: "ราคาต่อหน่วย (บาท)",
    en: "Price of one (baht)",
    mark: "public",
    as: "baht"
  })
})

/** ความต้องการ — what is needed and why, before money is found (ข้อ 22 (1), (5)). */
export const Need = Schema.Struct({
  procurement: procurementField,
  title: required(Schema.NonEmptyString, { th: "สิ่งที่ต้องการ", en: "What is needed", mark: "public" }),
  kind: optional(Kind, { th: "ประเภทการจัดหา", en: "Kind", mark: "public", as: { choices: kindLabels } }),
  unit: optional(Schema.NonEmptyString, { th: "ส่วนราชการที่ต้องการ", en: "Requesting unit", mark: "public" }),
  reason: words("เหตุผลความจำเป็น", "Reason and necessity"),
  neededBy: day("กำหนดเวลาที่ต้องการใช้", "Needed by"),
  askedOn: day("วันที่แจ้งความต้องการ", "Asked for on"),
  askedBy: person("ผู้แจ้งความต้องการ", "Asked for by"),
  items: table(NeedItem, "รายละเอียดที่ต้องการ", "Items needed"),
  itemClass: words("หมวดพัสดุ", "Class of supplies", { hint: "เช่น วัสดุสำนักงาน" }),
  localPlan: words("อยู่ในแผนพัฒนาท้องถิ่น", "In the local development plan", {
    hint: "หน้าและลำดับในแผน ใส่ ไม่มี ถ้าไม่อยู่ในแผน"
  }),
  routine: truth("รายจ่ายประจำ ไม่ใช่โครงการ", "Routine spending, not a project", {
    hint: "เช่น วัสดุสำนักงาน น้ำมันเชื้อเพลิง ค่าซ่อมแซมตามปกติ"
  }),
  stockBalance: count("ยอดคงเหลือในคลัง", "On hand"),
  issuedLastYear: count("ยอดเบิกในปีที่ผ่านมา", "Issued last year")
})
export type Need = typeof Need.Type
