import { money, oneOf, words } from "../facts.ts"
import type { Labels } from "../field.ts"

/** เหตุที่เช่าอสังหาริมทรัพย์ได้ — the four of ข้อ 93. */
export const leasePurposes = {
  "93-1": { th: "93(1) เช่าที่ดินเพื่อใช้ประโยชน์ในราชการ", en: "93 (1) land for official use" },
  "93-2": { th: "93(2) เช่าสถานที่เป็นที่ทำการ", en: "93 (2) premises for an office" },
  "93-3": { th: "93(3) เช่าที่พักสำหรับผู้มีสิทธิเบิกค่าเช่า", en: "93 (3) housing of those entitled to it" },
  "93-4": { th: "93(4) เช่าสถานที่เก็บพัสดุ", en: "93 (4) a store for supplies" }
} as const satisfies Labels

/** เช่าที่ดินหรืออาคาร — what the report of ข้อ 94 says besides the reason and the details. */
export const leaseFields = {
  leasePurpose: oneOf(leasePurposes, "เหตุที่เช่าที่ดินหรืออาคาร", "Purpose of the lease"),
  rentOffered: money("ค่าเช่าที่ผู้ให้เช่าเสนอ (บาท)", "Rent offered (baht)"),
  lastRent: money("ค่าเช่าครั้งหลังสุด (บาท)", "Last rent (baht)", { hint: "ใส่ ไม่มี ถ้าไม่เคยเช่า" }),
  similarRents: words("ค่าเช่าของสถานที่ใกล้เคียง", "Rents of similar places", { hint: "ใส่ ไม่มี ถ้าหาไม่ได้" })
}
