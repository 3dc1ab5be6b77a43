import { monthsOf } from "../values/fiscal-year.ts"
import { addDays, formatMonth, lastDayOf, type Month, monthOf, type ThaiDate } from "../values/thai-date.ts"
import type { Due } from "./duty.ts"
import type { YearSubject } from "./rule.ts"

/** One month's summary: the day it is due, the day it was first published, and the purchases whose first contract lies in it. */
interface Summary {
  readonly month: Month
  readonly endsOn: ThaiDate
  readonly by: ThaiDate
  readonly on: ThaiDate | undefined
  readonly members: ReadonlyArray<string>
}

/** The twelve summaries of a fiscal year, October first. */
export const summaries = (
  { fiscalYear, published, purchases }: YearSubject,
  days: number
): ReadonlyArray<Summary> =>
  monthsOf(fiscalYear).map((month) => ({
    month,
    endsOn: lastDayOf(month),
    by: addDays(lastDayOf(month), days),
    on: published.find((it) => it.month === month)?.on,
    members: purchases.flatMap(({ agreedOn, id }) =>
      agreedOn !== undefined && monthOf(agreedOn) === month ? [id] : []
    )
  }))

/** The day on which this ledger first published anything; what was due before it may have been published elsewhere. */
export const firstPublishedOn = ({ published }: YearSubject): ThaiDate | undefined =>
  published.map(({ on }) => on).toSorted()[0]

/** The first month without a summary since the first month that this ledger published, or of a year with purchases where it published none. */
export const nextUnpublished = (subject: YearSubject, days: number): ReadonlyArray<Due> => {
  const begun = subject.published.map(({ month }) => month).toSorted()[0]
  if (begun === undefined && subject.purchases.length === 0) return []
  const next = summaries(subject, days).find(
    ({ month, on }) => on === undefined && (begun === undefined || month > begun)
  )
  return next === undefined
    ? []
    : [{ from: addDays(next.endsOn, 1), by: next.by, item: formatMonth(next.month) }]
}
