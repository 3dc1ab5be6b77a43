import type { Need } from "../stages/1-need.ts"
import type { Budget } from "../stages/2-budget.ts"
import type { BudgetLine } from "../stages/2-budget/line.ts"
import type { Committee, Declaration, Meeting } from "../stages/3-prep/committee.ts"
import type { Plan } from "../stages/3-prep/plan.ts"
import type { Prep } from "../stages/3-prep.ts"
import type { Appeal } from "../stages/4-purchase/appeal.ts"
import type { Complaint } from "../stages/4-purchase/complaint.ts"
import type { Bid } from "../stages/4-purchase/bids.ts"
import type { Purchase } from "../stages/4-purchase.ts"
import type { Amendment, Delivery, Inspection, Payment, Waiver } from "../stages/5-contract/events.ts"
import type { Contract } from "../stages/5-contract.ts"
import type { Approval } from "../stages/approval.ts"
import type { Receipt } from "../stages/6-stock/receipt.ts"
import type { Stock } from "../stages/6-stock.ts"
import type { Disclosure } from "../stages/7-disclosure.ts"
import type { RecordName, RecordOfBooks } from "./books.ts"

type Key<A> = Exclude<keyof A & string, "procurement">

/** The records whose fields a finding may name as missing: the stages, the items of their lists, and the office's own records. */
export interface Named {
  readonly need: Need
  readonly budget: Budget
  readonly prep: Prep
  readonly purchase: Purchase
  readonly contract: Contract
  readonly stock: Stock
  readonly line: BudgetLine
  readonly plan: Plan
  readonly committee: Committee
  readonly meeting: Meeting
  readonly declaration: Declaration
  readonly bid: Bid
  readonly appeal: Appeal
  readonly complaint: Complaint
  readonly amendment: Amendment
  readonly waiver: Waiver
  readonly delivery: Delivery
  readonly inspection: Inspection
  readonly payment: Payment
  readonly receipt: Receipt
  readonly disclosure: Disclosure
  readonly approval: Approval
}

/** A field of a record, as a finding names it: `prep.requestedOn`, `delivery.penaltyNoticeOn`, `loan.dueBackOn`. */
export type FieldName =
  | { readonly [N in keyof Named]: `${N}.${Key<Named[N]>}` }[keyof Named]
  | { readonly [N in RecordName]: `${N}.${Key<RecordOfBooks<N>>}` }[RecordName]
