import type { RowProblem } from "./problem.ts"

/**
 * One record as an officer states it. Fields that are not there are not stated; `null` states that there is none. A contract's number stands
 * in `contractNumber` and, where the contract itself is stated, among its values, too.
 */
export interface Fact {
  /** `prep` a stage's record, `prep.committees` an item of one of its lists, `budget-line` a record of the office. */
  readonly kind: string
  readonly procurement?: string
  readonly contractNumber?: string
  /** In encoded form, as an entry has it: satang as text, days as `YYYY-MM-DD`. */
  readonly values: Readonly<Record<string, unknown>>
  readonly row: number
}

/** What a sheet or a file states, and what is wrong with it. A record with a problem is left out whole unless the problem says `kept`. */
export interface FactsRead {
  readonly facts: ReadonlyArray<Fact>
  readonly problems: ReadonlyArray<RowProblem>
}

/** A price that an officer states is the contract's own, not its project's total. */
export const withPriceBasis = (
  kind: string,
  values: Readonly<Record<string, unknown>>
): Readonly<Record<string, unknown>> =>
  kind === "contract" && values["amount"] != null && values["amountBasis"] === undefined
    ? { ...values, amountBasis: "contract" }
    : values
