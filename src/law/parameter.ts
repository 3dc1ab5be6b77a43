import type { Citation } from "../values/citation.ts"
import type { Rate } from "../values/rate.ts"
import { civilDate, type ThaiDate } from "../values/thai-date.ts"

/** What a number of the law counts, so that it can be printed. */
export type Unit =
  | "baht"
  | "percent"
  | "rate"
  | "working-days"
  | "calendar-days"
  | "working-days-by-amount"
  | "percent-range"
  | "permille"
  | "times"
  | "people"
  | "suppliers"
  | "fiscal-years"
  | "months"
  | "count"
  | "years"

/** A band of rates, both ends within it. */
export interface RateRange {
  readonly min: Rate
  readonly max: Rate
}

/**
 * How sure we are of an encoded text: `A` the provision was read or two independent sources agree, `B` one good source, `C` unsure.
 * Nothing rests a breach on a `C`.
 */
export type Confidence = "A" | "B" | "C"

/** Something of the law that holds from a day on, until the next of its kind. */
export interface Dated {
  /** First day in force. */
  readonly from: ThaiDate
  readonly citation: Citation
  /** The day up to which we looked for amendments. */
  readonly checkedOn: ThaiDate
  readonly confidence: Confidence
}

/** One value of a parameter; null where the number was repealed. */
export interface ParameterValue<A> extends Dated {
  readonly value: A | null
}

/** A number of the law, with every value it has had, oldest first. */
export interface Parameter<A> {
  readonly id: string
  readonly title: { readonly th: string; readonly en: string }
  readonly unit: Unit
  readonly history: ReadonlyArray<ParameterValue<A>>
  /** The office may set another whole number: no text of law that we read gives one. */
  readonly office?: true
}

/** What of a history, oldest first, was in force on a day; nothing before its first day. */
export const inForce = <A extends { readonly from: ThaiDate }>(
  history: ReadonlyArray<A>,
  on: ThaiDate
): A | undefined => history.findLast(({ from }) => from <= on)

/** The same day two years later; 1 March for 29 February. */
export const twoYearsAfter = (date: ThaiDate): ThaiDate => {
  const year = Number(date.slice(0, 4)) + 2
  return civilDate(year, Number(date.slice(5, 7)), Number(date.slice(8))) ?? civilDate(year, 3, 1) ?? date
}
