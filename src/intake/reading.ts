import type { Need } from "../stages/1-need.ts"
import type { Budget } from "../stages/2-budget.ts"
import type { Prep } from "../stages/3-prep.ts"
import type { Purchase } from "../stages/4-purchase.ts"
import type { Contract } from "../stages/5-contract.ts"
import type { Stock } from "../stages/6-stock.ts"
import type { ProcurementId, StageName } from "../stages/stage.ts"
import type { ProblemCode } from "./problem.ts"

/** What one row says: the stages it knows, and its contracts with the prices that are theirs alone. */
export interface RowReading {
  readonly row: number
  readonly procurement: ProcurementId
  readonly need?: Need
  readonly budget?: Budget
  readonly prep?: Prep
  readonly purchase?: Purchase
  readonly stock?: Stock
  readonly contracts: ReadonlyArray<Contract>
  readonly repaired: boolean
  /** The heading, as the file has it, under which a stage's field stands. */
  readonly headingOf: (stage: StageName, field: string) => string
}

/** What is wrong with a cell; `fatal` where the row cannot be taken. */
export interface CellProblem {
  readonly field: string
  readonly code: ProblemCode
  readonly fatal: boolean
}

/** A row read: taken where no problem is fatal. */
export interface RowOutcome {
  readonly reading: RowReading | undefined
  readonly problems: ReadonlyArray<CellProblem>
  /** The project number, where it could be read. */
  readonly procurement: string | undefined
}
