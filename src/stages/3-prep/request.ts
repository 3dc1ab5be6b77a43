import { Schema } from "effect"
import { FiscalYear } from "../../values/fiscal-year.ts"
import { capacities } from "../capacity.ts"
import { day, money, oneOf, person, truth, words } from "../facts.ts"
import { optional } from "../field.ts"
import { Kind, kindLabels } from "../stage.ts"

/**
 * รายงานขอซื้อขอจ้าง — the report of ข้อ 22 and its approval. Of its eight items, (1) and (5) stand in the need, (2) and (7) in the terms, (3)
 * in the reference price, (6) in the purchase; (4) and (8) here.
 */
export const requestFields = {
  title: optional(Schema.NonEmptyString, { th: "งานที่จัดซื้อหรือจัดจ้าง", en: "Item procured", mark: "public" }),
  kind: optional(Kind, { th: "ประเภทการจัดหา", en: "Kind", mark: "public", as: { choices: kindLabels } }),
  fiscalYear: optional(FiscalYear, {
    th: "ปีงบประมาณ",
    en: "Fiscal year",
    hint: "พ.ศ. เช่น 2568",
    mark: "public",
    as: "fiscal-year"
  }),
  outsideTheAct: words("เหตุที่ไม่อยู่ในบังคับ พ.ร.บ.จัดซื้อจัดจ้าง", "Why the Act does not apply", {
    hint: "เช่น ค่าจ้างแรงงาน ค่าพาหนะเดินทางไปราชการ กรณีมาตรา 7 เว้นว่างถ้าอยู่ในบังคับ"
  }),
  amount: money("วงเงินที่จะซื้อหรือจ้าง (บาท)", "Budget of the occasion (baht)"),
  occasionTotal: money("วงเงินรวมของครั้งเดียวกัน (บาท)", "Sum of the one occasion (baht)", {
    hint: "เมื่อตรวจแล้วว่าแบ่งจากการซื้อหรือจ้างครั้งเดียวกับโครงการอื่น ใส่ ไม่มี ถ้าตรวจแล้วไม่ใช่"
  }),
  constructionBudget: money("วงเงินค่าก่อสร้าง (บาท)", "Construction budget (baht)", {
    hint: "เฉพาะงานจ้างออกแบบหรือควบคุมงาน"
  }),
  requestedOn: day("วันที่รายงานขอซื้อขอจ้าง", "Request report on"),
  throughHeadOfficer: truth("เสนอผ่านหัวหน้าเจ้าหน้าที่", "Through the head of procurement officers"),
  shortForm: truth("รายงานเฉพาะรายการที่จำเป็น (ข้อ 22 วรรคสอง)", "Short report (clause 22 paragraph 2)"),
  shortFormReason: words("เหตุผลที่ทำรายงานตามปกติไม่ได้", "Why the normal report was impossible"),
  otherProposals: words("ข้อเสนออื่นในรายงาน", "Other proposals of the report", {
    hint: "เช่น การแต่งตั้งคณะกรรมการ"
  }),
  approvedOn: day("วันที่เห็นชอบรายงานขอซื้อขอจ้าง", "Request approved on"),
  approvedBy: person("ผู้เห็นชอบรายงานขอซื้อขอจ้าง", "Request approved by"),
  approvedAs: oneOf(capacities, "ฐานะของผู้เห็นชอบ", "Capacity of the approver"),
  inCatalog: truth("อยู่ในระบบข้อมูลสินค้า (e-catalog)", "Item is in the e-catalogue"),
  district: optional(Schema.NonEmptyString, { th: "อำเภอ/เขต", en: "District", mark: "public" }),
  subdistrict: optional(Schema.NonEmptyString, { th: "ตำบล/แขวง", en: "Subdistrict", mark: "public" }),
  location: optional(Schema.NonEmptyString, {
    th: "พิกัดของโครงการ",
    en: "Where the work is (WKT: longitude, latitude)",
    hint: "ลองจิจูดก่อนละติจูด เช่น POINT(100.5 13.7)",
    mark: "public"
  })
}
