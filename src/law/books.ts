import type { Disposal } from "../stages/6-stock/disposal.ts"
import type { StockIssue } from "../stages/6-stock/issue.ts"
import type { Loan } from "../stages/6-stock/loan.ts"
import type { Stocktake } from "../stages/6-stock/stocktake.ts"
import type { ActingHead, Delegation } from "../stages/approval.ts"

interface RecordTypes {
  readonly "stock-issue": StockIssue
  readonly loan: Loan
  readonly stocktake: Stocktake
  readonly disposal: Disposal
  readonly delegation: Delegation
  readonly "acting-head": ActingHead
}

/** The office's own records that rules look at. */
export type RecordName = keyof RecordTypes
export type RecordOfBooks<N extends RecordName> = RecordTypes[N]

/** What the office keeps besides its purchases, as rules look at it. */
export type Books = { readonly [N in RecordName]: ReadonlyArray<RecordTypes[N]> }

/** The fields that tell one record of a kind from another, as findings and explanations name it. */
export const keyFields: { readonly [N in RecordName]: ReadonlyArray<keyof RecordTypes[N] & string> } = {
  "stock-issue": ["slip", "issuedItem"],
  loan: ["loan"],
  stocktake: ["fiscalYear"],
  disposal: ["disposal"],
  delegation: ["delegation"],
  "acting-head": ["acting"]
}

export const recordNames = Object.keys(keyFields) as ReadonlyArray<RecordName>

/** An office that keeps no such records. */
export const noBooks: Books = {
  "stock-issue": [],
  loan: [],
  stocktake: [],
  disposal: [],
  delegation: [],
  "acting-head": []
}
