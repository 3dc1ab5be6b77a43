import { Result, Schema } from "effect"
import { boundsOf, type FiscalYear, fiscalYearOf } from "./fiscal-year.ts"
import { addDays, ThaiDate, weekday } from "./thai-date.ts"

/**
 * One weekday on which government offices are closed. Kinds: `annual` fixed or lunar · `substitute` วันหยุดชดเชย · `special` by cabinet
 * resolution · `regional` for some provinces only. An unconfirmed day may still be moved.
 */
export const Holiday = Schema.Struct({
  date: ThaiDate,
  name: Schema.NonEmptyString,
  kind: Schema.Literals(["annual", "substitute", "special", "regional"]),
  source: Schema.NonEmptyString,
  confirmed: Schema.Boolean
})
export type Holiday = typeof Holiday.Type

/**
 * ตารางวันหยุดราชการ — the weekday holidays of the fiscal years it covers. Days outside those years are never counted. A year is
 * confirmed as a whole when no further day is expected: a day still to be announced has no row of its own.
 */
export interface HolidayTable {
  readonly years: ReadonlySet<FiscalYear>
  readonly confirmedYears: ReadonlySet<FiscalYear>
  readonly days: ReadonlyMap<ThaiDate, Holiday>
}

/** A count would have needed a fiscal year whose holidays are not loaded. */
export interface HolidaysNotLoaded {
  readonly _tag: "HolidaysNotLoaded"
  readonly fiscalYear: FiscalYear
}

type Counted<A> = Result.Result<A, HolidaysNotLoaded>

const notLoaded = (date: ThaiDate): HolidaysNotLoaded => ({
  _tag: "HolidaysNotLoaded",
  fiscalYear: fiscalYearOf(date)
})

/** Builds a table that covers `years`; all of them are confirmed unless `confirmedYears` says which. */
export const holidayTable = (
  years: Iterable<FiscalYear>,
  holidays: Iterable<Holiday>,
  confirmedYears?: Iterable<FiscalYear>
): HolidayTable => {
  const covered = new Set(years)
  return {
    years: covered,
    confirmedYears: confirmedYears === undefined ? covered : new Set(confirmedYears),
    days: new Map(Array.from(holidays, (holiday) => [holiday.date, holiday]))
  }
}

const confirmedOf = new WeakMap<HolidayTable, Map<FiscalYear, boolean>>()

/** Whether a fiscal year and every holiday in it are confirmed; where not, a maximum period exceeded by one day is no breach. */
export const isConfirmed = (table: HolidayTable, fiscalYear: FiscalYear): boolean => {
  const known = confirmedOf.get(table) ?? new Map<FiscalYear, boolean>()
  confirmedOf.set(table, known)
  const before = known.get(fiscalYear)
  if (before !== undefined) return before
  const { first, last } = boundsOf(fiscalYear)
  const isOpen = [...table.days.values()].some(
    ({ date, confirmed }) => date >= first && date <= last && !confirmed
  )
  const answer = table.confirmedYears.has(fiscalYear) && !isOpen
  known.set(fiscalYear, answer)
  return answer
}

/** วันทำการ — Monday to Friday and no holiday. */
export const isWorkingDay = (table: HolidayTable, date: ThaiDate): Counted<boolean> => {
  if (!table.years.has(fiscalYearOf(date))) return Result.fail(notLoaded(date))
  const day = weekday(date)
  return Result.succeed(day !== 0 && day !== 6 && !table.days.has(date))
}

/** The `count`-th working day after `date`; the day itself is not counted ("นับถัดจาก"). `count` ≥ 1. */
export const addWorkingDays = (table: HolidayTable, date: ThaiDate, count: number): Counted<ThaiDate> => {
  let day = date
  let left = count
  while (left > 0) {
    day = addDays(day, 1)
    const working = isWorkingDay(table, day)
    if (Result.isFailure(working)) return Result.fail(working.failure)
    if (working.success) left -= 1
  }
  return Result.succeed(day)
}

/** As `addWorkingDays`, but `date` is day 1 if it is a working day. */
export const addWorkingDaysInclusive = (
  table: HolidayTable,
  date: ThaiDate,
  count: number
): Counted<ThaiDate> => addWorkingDays(table, addDays(date, -1), count)

/** How many working days lie in [`from`, `to`], both ends included; 0 where `to` is before `from`. */
export const workingDaysBetween = (table: HolidayTable, from: ThaiDate, to: ThaiDate): Counted<number> => {
  let days = 0
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const working = isWorkingDay(table, day)
    if (Result.isFailure(working)) return Result.fail(working.failure)
    if (working.success) days += 1
  }
  return Result.succeed(days)
}
