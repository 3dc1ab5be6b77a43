import { type Result, Schema } from "effect"
import { Satang } from "../values/baht.ts"
import { FiscalYear } from "../values/fiscal-year.ts"
import { ThaiDate } from "../values/thai-date.ts"
import { evidence, optional } from "./field.ts"
import type { Budget } from "./2-budget.ts"
import { type Absent, type AnotherProcurement, Kind, ofSameProcurement, procurementField } from "./stage.ts"

/** การเตรียมการ — รายงานขอซื้อขอจ้าง (ข้อ 22): the amount, the reference price and when the report was made. */
export const Prep = Schema.Struct({
  procurement: procurementField,
  title: optional(Schema.NonEmptyString, { th: "งานที่จัดซื้อหรือจัดจ้าง", en: "Item procured", mark: "public" }),
  kind: optional(Kind, { th: "ประเภทการจัดหา", en: "Kind", mark: "public" }),
  fiscalYear: optional(FiscalYear, {
    th: "ปีงบประมาณ",
    en: "Fiscal year",
    hint: "พ.ศ. เช่น 2568",
    mark: "public"
  }),
  amount: optional(Satang, {
    th: "วงเงินที่จะซื้อหรือจ้าง (บาท)",
    en: "Budget of the occasion (baht)",
    mark: "public"
  }),
  referencePrice: evidence(Satang, { th: "ราคากลาง (บาท)", en: "Reference price (baht)", mark: "public" }),
  requestedOn: optional(ThaiDate, { th: "วันที่รายงานขอซื้อขอจ้าง", en: "Request report on", mark: "public" }),
  approvedOn: evidence(ThaiDate, {
    th: "วันที่เห็นชอบรายงานขอซื้อขอจ้าง",
    en: "Request approved on",
    mark: "public"
  }),
  district: optional(Schema.NonEmptyString, { th: "อำเภอ/เขต", en: "District", mark: "public" }),
  subdistrict: optional(Schema.NonEmptyString, { th: "ตำบล/แขวง", en: "Subdistrict", mark: "public" }),
  location: optional(Schema.NonEmptyString, {
    th: "พิกัดของโครงการ",
    en: "Where the work is (WKT: longitude, latitude)",
    hint: "ลองจิจูดก่อนละติจูด เช่น POINT(100.5 13.7)",
    mark: "public"
  }),
  inCatalog: optional(Schema.Boolean, {
    th: "อยู่ในระบบข้อมูลสินค้า (e-catalog)",
    en: "Item is in the e-catalogue",
    mark: "public"
  })
})
export type Prep = typeof Prep.Type

/** From budget to preparation. */
export const prep = (budget: Budget | Absent, input: Prep): Result.Result<Prep, AnotherProcurement> =>
  ofSameProcurement(budget, input)
