import { Schema } from "effect"
import type { Labels } from "../field.ts"

/** วิธีซื้อหรือจ้าง — มาตรา 55, 70, 81; `before-2560` is any method of the older rules. */
export const Method = Schema.Literals([
  "e-bidding",
  "e-market",
  "price-inquiry",
  "international-bidding",
  "general",
  "selection",
  "specific",
  "consultant-general",
  "consultant-selection",
  "consultant-specific",
  "design-general",
  "design-selection",
  "design-specific",
  "design-contest",
  "before-2560"
])
export type Method = typeof Method.Type

/** What form สขร.1 and the pages print for each method. */
export const methodLabels: Record<Method, { readonly th: string; readonly en: string }> = {
  "e-bidding": { th: "ประกวดราคาอิเล็กทรอนิกส์ (e-bidding)", en: "e-bidding" },
  "e-market": { th: "ตลาดอิเล็กทรอนิกส์ (e-market)", en: "e-market" },
  "price-inquiry": { th: "สอบราคา", en: "Price inquiry" },
  "international-bidding": { th: "ประกวดราคานานาชาติ", en: "International bidding" },
  general: { th: "ประกาศเชิญชวนทั่วไป", en: "General invitation" },
  selection: { th: "คัดเลือก", en: "Selection" },
  specific: { th: "เฉพาะเจาะจง", en: "Specific" },
  "consultant-general": { th: "จ้างที่ปรึกษาโดยวิธีประกาศเชิญชวนทั่วไป", en: "Consultants, general invitation" },
  "consultant-selection": { th: "จ้างที่ปรึกษาโดยวิธีคัดเลือก", en: "Consultants, selection" },
  "consultant-specific": { th: "จ้างที่ปรึกษาโดยวิธีเฉพาะเจาะจง", en: "Consultants, specific" },
  "design-general": {
    th: "จ้างออกแบบหรือควบคุมงานก่อสร้างโดยวิธีประกาศเชิญชวนทั่วไป",
    en: "Design, general invitation"
  },
  "design-selection": { th: "จ้างออกแบบหรือควบคุมงานก่อสร้างโดยวิธีคัดเลือก", en: "Design, selection" },
  "design-specific": { th: "จ้างออกแบบหรือควบคุมงานก่อสร้างโดยวิธีเฉพาะเจาะจง", en: "Design, specific" },
  "design-contest": { th: "จ้างออกแบบโดยวิธีประกวดแบบ", en: "Design contest" },
  "before-2560": { th: "วิธีตามระเบียบก่อน พ.ศ. 2560", en: "A method of the rules before B.E. 2560" }
}

/** วิธีย่อย — how a specific purchase goes on (ข้อ 78, 79, ว 119, ว 804) or an e-market one (ข้อ 30). */
export const subMethods = {
  committee: { th: "โดยคณะกรรมการ (ข้อ 78)", en: "by a committee (clause 78)" },
  direct: { th: "เจรจากับผู้ประกอบการโดยตรง (ข้อ 79 วรรคหนึ่ง)", en: "direct (clause 79 paragraph 1)" },
  urgent: {
    th: "จำเป็นเร่งด่วน รายงานภายหลัง (ข้อ 79 วรรคสอง)",
    en: "urgent, reported after (clause 79 paragraph 2)"
  },
  w119: { th: "ตาม ว 119 (7 มี.ค. 2561)", en: "under circular W 119 of 2018" },
  w804: { th: "ตาม ว 804 (12 พ.ย. 2568)", en: "under circular W 804 of 2025" },
  quotation: { th: "ใบเสนอราคาใน e-market", en: "e-market quotation" },
  auction: { th: "ประมูลอิเล็กทรอนิกส์ใน e-market", en: "e-market auction" }
} as const satisfies Labels
export type SubMethod = keyof typeof subMethods
