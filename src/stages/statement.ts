import type { Need } from "./1-need.ts"
import type { Budget } from "./2-budget.ts"
import type { Prep } from "./3-prep.ts"
import type { Purchase } from "./4-purchase.ts"
import type { Contract } from "./5-contract.ts"
import type { Stock } from "./6-stock.ts"
import type { ProcurementId } from "./stage.ts"

/**
 * What one pull of an outside source states about one purchase. A stage or a field that is not there was not stated: it says nothing, and
 * never deletes what is known.
 */
export interface Statement {
  readonly procurement: ProcurementId
  readonly need?: Need
  readonly budget?: Budget
  readonly prep?: Prep
  readonly purchase?: Purchase
  readonly contracts: ReadonlyArray<StatedContract>
  readonly stock?: Stock
  /** First row of the source that speaks of the purchase: as a spreadsheet numbers it (the headings are row 1), else its place in the list from 1. */
  readonly row: number
}

/** A contract as stated. A price with basis `project-total` is the project's total, stated because this is its only contract in the pull. */
export interface StatedContract {
  readonly contract: Contract
  readonly row: number
}

/** Where and when a pull was made. */
export interface Provenance {
  /** The source's own name for itself, or the format's. */
  readonly source: string
  /** `egp-18`, `egp-32`, `egp-15`, `egp-api`, `egp-flat`, `template` */
  readonly format: string
  /** UTC instant, as the wrapper says; not stated by plain files. */
  readonly fetchedAt?: string
}
