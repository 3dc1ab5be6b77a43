import { type Result, Schema } from "effect"
import type { Budget } from "./2-budget.ts"
import { Committee, Declaration, Meeting } from "./3-prep/committee.ts"
import { exchangeFields } from "./3-prep/exchange.ts"
import { hearingFields } from "./3-prep/hearing.ts"
import { landFields } from "./3-prep/land.ts"
import { leaseFields } from "./3-prep/lease.ts"
import { Plan } from "./3-prep/plan.ts"
import { qualificationFields } from "./3-prep/qualification.ts"
import { referencePriceFields } from "./3-prep/reference-price.ts"
import { requestFields } from "./3-prep/request.ts"
import { torFields } from "./3-prep/tor.ts"
import { each } from "./facts.ts"
import { type Absent, type AnotherProcurement, ofSameProcurement, procurementField } from "./stage.ts"

/** การเตรียมการ — plan, terms, reference price, the report of ข้อ 22 and its approval, committees, hearing of the draft. */
export const Prep = Schema.Struct({
  procurement: procurementField,
  ...requestFields,
  ...torFields,
  ...qualificationFields,
  ...leaseFields,
  ...exchangeFields,
  ...referencePriceFields,
  ...landFields,
  ...hearingFields,
  plans: each(Plan, ["version"], "แผนการจัดซื้อจัดจ้าง", "Versions of the plan"),
  committees: each(Committee, ["duty"], "คณะกรรมการ", "Committees"),
  meetings: each(Meeting, ["duty", "meeting"], "การประชุมคณะกรรมการ", "Meetings"),
  declarations: each(Declaration, ["declaration"], "คำรับรองการไม่มีส่วนได้เสีย", "Declarations of interest")
})
export type Prep = typeof Prep.Type

/** From budget to preparation. */
export const prep = (budget: Budget | Absent, input: Prep): Result.Result<Prep, AnotherProcurement> =>
  ofSameProcurement(budget, input)
