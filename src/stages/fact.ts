/** A JSON value as a record's schema encodes it. */
export type Encoded = string | number | boolean | null | ReadonlyArray<Encoded> | EncodedFields
export interface EncodedFields {
  readonly [field: string]: Encoded
}

/**
 * What an officer states of one record: a stage of a purchase (`prep`), one item of a stage's list (`prep.committees`, `contract.payments`), an
 * approval, or a record of the office (`budget-line`). Only the fields that were stated are there; `null` says "there is none".
 */
export interface Fact {
  readonly kind: string
  /** Of a purchase's facts. */
  readonly procurement?: string
  /** Which contract of the purchase, where it has several. */
  readonly contractNumber?: string
  readonly values: EncodedFields
  /** Where it stands: as a spreadsheet numbers its rows, else its place in the list from 1. */
  readonly row: number
}
