import type { Fact } from "../stages/fact.ts"
import type { RowProblem } from "./problem.ts"

/**
 * What a sheet or a file states, and what is wrong with it. A record with a problem is left out whole unless the problem says `kept`. A
 * contract's number stands in `contractNumber` and, where the contract itself is stated, among its values, too.
 */
export interface FactsRead {
  readonly facts: ReadonlyArray<Fact>
  readonly problems: ReadonlyArray<RowProblem>
  /** Sheets of a workbook that are none of the template's and were not read. */
  readonly passedOver?: ReadonlyArray<string>
}
