import type { EncodedFields, Fact } from "../stages/fact.ts"
import type { RowProblem } from "./problem.ts"

/** What a sheet or a file states, and what is wrong with it. A record with a problem is left out whole unless the problem says `kept`. */
export interface FactsRead {
  readonly facts: ReadonlyArray<Fact>
  readonly problems: ReadonlyArray<RowProblem>
}

/** A price that an officer states is the contract's own, not its project's total. */
export const withPriceBasis = (kind: string, values: EncodedFields): EncodedFields =>
  kind === "contract" && values["amount"] != null && values["amountBasis"] === undefined
    ? { ...values, amountBasis: "contract" }
    : values
