import { type Result, Schema } from "effect"
import type { Need } from "./1-need.ts"
import { fiscalYearField } from "./2-budget/line.ts"
import { fundSources } from "./2-budget/source.ts"
import { day, money, oneOf, words } from "./facts.ts"
import { optional } from "./field.ts"
import { type Absent, type AnotherProcurement, ofSameProcurement, procurementField } from "./stage.ts"

/** งบประมาณ — the money set aside for a purchase: whose line, which year, from where. */
export const Budget = Schema.Struct({
  procurement: procurementField,
  fiscalYear: fiscalYearField,
  amount: money("เงินงบประมาณที่กันไว้ (บาท)", "Money reserved (baht)"),
  line: words("รหัสงบประมาณ", "Budget line", { hint: "ใส่ ไม่มี ถ้าไม่ได้ใช้เงินงบประมาณรายการใด" }),
  fundSource: optional(Schema.NonEmptyString, { th: "แหล่งเงิน", en: "Source of money", mark: "public" }),
  fundClass: oneOf(fundSources, "ประเภทแหล่งเงิน", "Class of the source of money"),
  budgetApprovedOn: day("วันที่ได้รับอนุมัติทางการเงิน", "Money approved on"),
  reservedOn: day("วันที่กันเงิน", "Reserved on"),
  carryOverApprovedOn: day("วันที่อนุมัติกันเงินเหลื่อมปี", "Carry-over approved on", {
    hint: "เว้นว่างถ้ายังไม่ได้บันทึก ใส่ ไม่มี ถ้าไม่ได้กันเงิน"
  })
})
export type Budget = typeof Budget.Type

/** From need to budget: the money must be for that need's purchase. */
export const budget = (need: Need | Absent, input: Budget): Result.Result<Budget, AnotherProcurement> =>
  ofSameProcurement(need, input)
