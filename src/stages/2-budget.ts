import { type Result, Schema } from "effect"
import { Satang } from "../values/baht.ts"
import { FiscalYear } from "../values/fiscal-year.ts"
import { ThaiDate } from "../values/thai-date.ts"
import type { Need } from "./1-need.ts"
import { evidence, optional, required } from "./field.ts"
import { type Absent, type AnotherProcurement, ofSameProcurement, procurementField } from "./stage.ts"

/** งบประมาณ — the money set aside for a purchase: whose line, which year, from where. */
export const Budget = Schema.Struct({
  procurement: procurementField,
  fiscalYear: required(FiscalYear, {
    th: "ปีงบประมาณ",
    en: "Fiscal year",
    hint: "พ.ศ. เช่น 2568",
    mark: "public"
  }),
  amount: optional(Satang, { th: "เงินงบประมาณที่กันไว้ (บาท)", en: "Money reserved (baht)", mark: "public" }),
  line: optional(Schema.NonEmptyString, { th: "รหัสงบประมาณ", en: "Budget line", mark: "public" }),
  fundSource: optional(Schema.NonEmptyString, { th: "แหล่งเงิน", en: "Source of money", mark: "public" }),
  reservedOn: optional(ThaiDate, { th: "วันที่กันเงิน", en: "Reserved on", mark: "public" }),
  carryOverApprovedOn: evidence(ThaiDate, {
    th: "วันที่อนุมัติกันเงินเหลื่อมปี",
    en: "Carry-over approved on",
    hint: "เว้นว่างถ้ายังไม่ได้บันทึก ใส่ ไม่มี ถ้าไม่ได้กันเงิน",
    mark: "public"
  })
})
export type Budget = typeof Budget.Type

/** From need to budget: the money must be for that need's purchase. */
export const budget = (need: Need | Absent, input: Budget): Result.Result<Budget, AnotherProcurement> =>
  ofSameProcurement(need, input)
