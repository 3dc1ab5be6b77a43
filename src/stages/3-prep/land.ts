import { count, money } from "../facts.ts"

/** ซื้อที่ดินหรือสิ่งปลูกสร้าง — what the report on a purchase of land or buildings has besides the usual items (ข้อ 23 (3), (4)). */
export const landFields = {
  landAppraisal: money("ราคาประเมินที่ดินของทางราชการ (บาท)", "Official appraisal of the land (baht)", {
    hint: "เฉพาะการซื้อที่ดินหรือสิ่งปลูกสร้าง"
  }),
  landComparables: count("จำนวนราคาซื้อขายใกล้เคียงที่อ้างอิง", "Sale prices nearby referred to", {
    hint: "กี่ราย เฉพาะการซื้อที่ดินหรือสิ่งปลูกสร้าง"
  })
}
