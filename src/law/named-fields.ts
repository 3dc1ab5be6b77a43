import type { Schema } from "effect"
import { Need } from "../stages/1-need.ts"
import { Budget } from "../stages/2-budget.ts"
import { BudgetLine } from "../stages/2-budget/line.ts"
import { Committee, Declaration, Meeting } from "../stages/3-prep/committee.ts"
import { Plan } from "../stages/3-prep/plan.ts"
import { Prep } from "../stages/3-prep.ts"
import { Appeal } from "../stages/4-purchase/appeal.ts"
import { Complaint } from "../stages/4-purchase/complaint.ts"
import { Bid } from "../stages/4-purchase/bids.ts"
import { Purchase } from "../stages/4-purchase.ts"
import { Amendment, Delivery, Inspection, Payment, Waiver } from "../stages/5-contract/events.ts"
import { Contract } from "../stages/5-contract.ts"
import { Receipt } from "../stages/6-stock/receipt.ts"
import { Stock } from "../stages/6-stock.ts"
import { Disclosure } from "../stages/7-disclosure.ts"
import { Approval } from "../stages/approval.ts"
import { officeRecords } from "../stages/office-records.ts"
import { recordNames } from "./books.ts"
import type { Named } from "./field-name.ts"

type Fields = Readonly<Record<string, Schema.Constraint>>

const named = {
  need: Need,
  budget: Budget,
  prep: Prep,
  purchase: Purchase,
  contract: Contract,
  stock: Stock,
  line: BudgetLine,
  plan: Plan,
  committee: Committee,
  meeting: Meeting,
  declaration: Declaration,
  bid: Bid,
  appeal: Appeal,
  complaint: Complaint,
  amendment: Amendment,
  waiver: Waiver,
  delivery: Delivery,
  inspection: Inspection,
  payment: Payment,
  receipt: Receipt,
  disclosure: Disclosure,
  approval: Approval
} satisfies Readonly<Record<keyof Named, { readonly fields: Fields }>>

/** The fields of every record that a finding may name a missing field of. */
export const namedFields: ReadonlyMap<string, Fields> = new Map<string, Fields>([
  ...Object.entries(named).map(([name, { fields }]) => [name, fields] as const),
  ...recordNames.map((name) => [name, officeRecords[name].schema.fields] as const)
])
