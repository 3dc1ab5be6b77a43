import type { Satang } from "../values/baht.ts"
import type { FiscalYear } from "../values/fiscal-year.ts"
import type { ThaiDate } from "../values/thai-date.ts"
import type { Need } from "./1-need.ts"
import type { Budget } from "./2-budget.ts"
import type { LineStanding } from "./2-budget/standing.ts"
import type { Prep } from "./3-prep.ts"
import type { Purchase } from "./4-purchase.ts"
import type { Contract } from "./5-contract.ts"
import type { Stock } from "./6-stock.ts"
import type { Approval } from "./approval.ts"
import { Absent, type Kind, type ProcurementId } from "./stage.ts"

/** One purchase with all that is recorded of its stages: what rules judge and forms print. */
export interface Procurement {
  readonly id: ProcurementId
  readonly need: Need | Absent
  readonly budget: Budget | Absent
  readonly prep: Prep | Absent
  readonly purchase: Purchase | Absent
  readonly contracts: ReadonlyArray<Contract>
  readonly stock: Stock | Absent
  /** In order of decision. */
  readonly approvals: ReadonlyArray<Approval>
  /** Where the budget line of its money stands, all purchases counted; absent where the line's appropriation is not recorded. */
  readonly line?: LineStanding
}

/** A purchase of which nothing is recorded yet. */
export const unrecorded = (id: ProcurementId): Procurement => ({
  id,
  need: Absent,
  budget: Absent,
  prep: Absent,
  purchase: Absent,
  contracts: [],
  stock: Absent,
  approvals: []
})

const of = <A extends object, K extends keyof A>(stage: A | Absent, key: K): A[K] | undefined =>
  stage === Absent ? undefined : (stage as A)[key]

/** What is procured: as the request report says, else as the need says. */
export const titleOf = (procurement: Procurement): string | undefined =>
  of<Prep, "title">(procurement.prep, "title") ?? of<Need, "title">(procurement.need, "title")

/** ประเภทการจัดหา — as the request report says, else as the need says. */
export const kindOf = (procurement: Procurement): Kind | undefined =>
  of<Prep, "kind">(procurement.prep, "kind") ?? of<Need, "kind">(procurement.need, "kind")

/** วงเงินที่จะซื้อหรือจ้าง — the budget of the occasion (ข้อ 22 (4)), which thresholds are compared with. */
export const budgetOfOccasion = (procurement: Procurement): Satang | undefined =>
  of<Prep, "amount">(procurement.prep, "amount") ?? undefined

/** ปีงบประมาณ — whose money it is: as the budget stage says, else as the request report says. */
export const fiscalYearOfMoney = (procurement: Procurement): FiscalYear | undefined =>
  of<Budget, "fiscalYear">(procurement.budget, "fiscalYear") ??
  of<Prep, "fiscalYear">(procurement.prep, "fiscalYear")

/** The first day on which a contract of the purchase was signed. */
export const firstSignedOn = (procurement: Procurement): ThaiDate | undefined =>
  procurement.contracts.reduce<ThaiDate | undefined>(
    (first, { signedOn }) =>
      signedOn !== undefined && (first === undefined || signedOn < first) ? signedOn : first,
    undefined
  )
