import { Schema } from "effect"
import { Satang } from "../../values/baht.ts"
import { day, oneOf, people, table, texts, truth, words } from "../facts.ts"
import { type Labels, optional, required } from "../field.ts"

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

/** กรณีที่ระบุยี่ห้อได้ — the cases in which a specification may name a brand (มาตรา 9; บัญชีนวัตกรรมไทย). */
export const brandCases = {
  "only-one": { th: "พัสดุนั้นมียี่ห้อเดียว", en: "there is only one brand" },
  "spare-part": { th: "ต้องใช้อะไหล่ของยี่ห้อนั้น", en: "a spare part of that brand" },
  innovation: { th: "อยู่ในบัญชีนวัตกรรมไทย", en: "on the Thai innovation list" }
} as const satisfies Labels

/** แหล่งผลิตที่กำหนด — where the specification says that goods must be made (ว 214). */
export const origins = {
  thailand: { th: "ผลิตในประเทศไทย (พัสดุส่งเสริม)", en: "made in Thailand (promoted supplies)" },
  abroad: { th: "ประเทศหรือทวีปอื่นที่ระบุ", en: "another country or continent, named" }
} as const satisfies Labels

/** ขอบเขตของงานหรือรายละเอียดคุณลักษณะเฉพาะ (TOR) — what is to be bought, who drafted it, and by what the offers are weighed (ข้อ 21). */
export const torFields = {
  torAppointedOn: day("วันที่แต่งตั้งผู้จัดทำ TOR", "Drafters of the terms appointed on"),
  torPreparedBy: people("ผู้จัดทำ TOR หรือรายละเอียดคุณลักษณะเฉพาะ", "Drafted by"),
  specification: words("ขอบเขตงานหรือรายละเอียดคุณลักษณะเฉพาะ", "Terms of reference or specification"),
  torApprovedOn: day("วันที่เห็นชอบ TOR", "Terms approved on"),
  brands: texts("ยี่ห้อที่ระบุ", "Brands named"),
  brandReason: words("เหตุผลที่ระบุยี่ห้อ", "Reason for naming a brand"),
  brandCase: oneOf(brandCases, "กรณีที่ระบุยี่ห้อได้", "Case in which a brand may be named", {
    hint: "ใส่ ไม่มี ถ้าไม่เข้ากรณีใด"
  }),
  materials: table(Material, "วัสดุก่อสร้างที่ระบุยี่ห้อ", "Materials with named brands"),
  orEquivalent: truth('มีคำว่า "หรือเทียบเท่า"', 'Says "or equivalent"'),
  originRequired: oneOf(origins, "ประเทศหรือทวีปผู้ผลิตที่กำหนด", "Country of manufacture required", {
    hint: "ใส่ ไม่มี ถ้าไม่ได้กำหนดประเทศผู้ผลิต"
  }),
  hasTis: truth("พัสดุนี้มีประกาศ มอก.", "A Thai industrial standard exists"),
  tisNumber: words("เลขที่ มอก.", "TIS number", { hint: "ใส่ ไม่มี ถ้าไม่ได้อ้าง มอก. ใน TOR" }),
  consultantQualification: words("คุณสมบัติของที่ปรึกษาที่จะจ้าง", "Qualification of the consultant"),
  criteria: table(Criterion, "หลักเกณฑ์การพิจารณาคัดเลือกข้อเสนอ", "Criteria of selection"),
  drawingPreparedBy: people("ผู้จัดทำแบบรูปรายการงานก่อสร้าง", "Drawings made by", {
    hint: "ผู้ที่หัวหน้าหน่วยงานแต่งตั้ง หรือผู้รับจ้างออกแบบ"
  }),
  drawingApprovedOn: day("วันที่เห็นชอบแบบรูปรายการ", "Drawings approved on"),
  designBuild: truth("จ้างออกแบบรวมก่อสร้าง", "Design and construction in one contract"),
  cabinetApprovedOn: day("วันที่คณะรัฐมนตรีเห็นชอบโครงการ", "Cabinet approved the project on", {
    hint: "เฉพาะงานจ้างออกแบบรวมก่อสร้าง"
  })
}
