import { Schema } from "effect"
import { Satang } from "../../values/baht.ts"
import { day, people, table, texts, truth, words } from "../facts.ts"
import { optional, required } from "../field.ts"

/** หลักเกณฑ์การพิจารณา — one criterion of the selection and its weight in per cent (มาตรา 65, ข้อ 22 (7)). */
export const Criterion = Schema.Struct({
  name: required(Schema.NonEmptyString, { th: "หลักเกณฑ์", en: "Criterion", mark: "public" }),
  weight: optional(Schema.Natural, {
    th: "น้ำหนัก (ร้อยละ)",
    en: "Weight (per cent)",
    mark: "public",
    as: "count"
  })
})

/** วัสดุที่ระบุยี่ห้อ — a material of a construction whose brands are named (ว 214). */
export const Material = Schema.Struct({
  name: required(Schema.NonEmptyString, { th: "วัสดุ", en: "Material", mark: "public" }),
  brands: optional(Schema.Natural, { th: "จำนวนยี่ห้อ", en: "Number of brands", mark: "public", as: "count" }),
  price: optional(Satang, { th: "ราคา (บาท)", en: "Price (baht)", mark: "public", as: "baht" })
})

/** ขอบเขตของงานหรือรายละเอียดคุณลักษณะเฉพาะ (TOR) — what is to be bought, who drafted it, and by what the offers are weighed (ข้อ 21). */
export const torFields = {
  torAppointedOn: day("วันที่แต่งตั้งผู้จัดทำ TOR", "Drafters of the terms appointed on"),
  torPreparedBy: people("ผู้จัดทำ TOR หรือรายละเอียดคุณลักษณะเฉพาะ", "Drafted by"),
  specification: words("ขอบเขตงานหรือรายละเอียดคุณลักษณะเฉพาะ", "Terms of reference or specification"),
  torApprovedOn: day("วันที่เห็นชอบ TOR", "Terms approved on"),
  brands: texts("ยี่ห้อที่ระบุ", "Brands named"),
  brandReason: words("เหตุผลที่ระบุยี่ห้อ", "Reason for naming a brand"),
  materials: table(Material, "วัสดุก่อสร้างที่ระบุยี่ห้อ", "Materials with named brands"),
  orEquivalent: truth('มีคำว่า "หรือเทียบเท่า"', 'Says "or equivalent"'),
  originRequired: words("ประเทศหรือทวีปผู้ผลิตที่กำหนด", "Country of manufacture required"),
  tisNumber: words("เลขที่ มอก.", "TIS number"),
  consultantQualification: words("คุณสมบัติของที่ปรึกษาที่จะจ้าง", "Qualification of the consultant"),
  criteria: table(Criterion, "หลักเกณฑ์การพิจารณาคัดเลือกข้อเสนอ", "Criteria of selection"),
  drawingPreparedBy: people("ผู้จัดทำแบบรูปรายการงานก่อสร้าง", "Drawings made by"),
  drawingApprovedOn: day("วันที่เห็นชอบแบบรูปรายการ", "Drawings approved on")
}
