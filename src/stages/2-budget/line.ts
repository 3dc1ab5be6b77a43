import { Schema } from "effect"
import { Satang } from "../../values/baht.ts"
import { FiscalYear } from "../../values/fiscal-year.ts"
import { day, oneOf, words } from "../facts.ts"
import { required } from "../field.ts"
import { fundSources } from "./source.ts"

/** ปีงบประมาณ of money, by the Buddhist-era year it ends in. */
export const fiscalYearField = required(FiscalYear, {
  th: "ปีงบประมาณ",
  en: "Fiscal year",
  hint: "พ.ศ. เช่น 2568",
  mark: "public",
  as: "fiscal-year"
})

/** รายการงบประมาณ — one line of the local budget: ด้าน → แผนงาน → งาน, and งบ → หมวด → ประเภท, with what was appropriated to it. */
export const BudgetLine = Schema.Struct({
  fiscalYear: fiscalYearField,
  line: required(Schema.NonEmptyString, { th: "รหัสงบประมาณ", en: "Budget line", mark: "public" }),
  name: words("ชื่อรายการงบประมาณ", "Name of the line"),
  area: words("ด้าน", "Area"),
  plan: words("แผนงาน", "Plan"),
  work: words("งาน", "Work"),
  expenditure: words("งบ", "Kind of expenditure"),
  category: words("หมวด", "Category"),
  type: words("ประเภท", "Type"),
  fundClass: oneOf(fundSources, "แหล่งเงิน", "Source of money"),
  appropriated: required(Satang, {
    th: "จัดสรร (บาท)",
    en: "Appropriated (baht)",
    mark: "public",
    as: "baht"
  }),
  ordinance: words("ข้อบัญญัติหรือมติที่อนุมัติ", "Ordinance or resolution"),
  approvedOn: day("วันที่มีผลใช้บังคับ", "In force from")
})
export type BudgetLine = typeof BudgetLine.Type
