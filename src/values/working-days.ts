import { Result } from "effect"
import { boundsOf, type FiscalYear, fiscalYearOf } from "./fiscal-year.ts"
import { addDays, type ThaiDate, weekday } from "./thai-date.ts"

/** One weekday on which government offices are closed. */
export interface Holiday {
  readonly date: ThaiDate
  readonly name: string
  /** `annual` fixed or lunar · `substitute` วันหยุดชดเชย · `special` by cabinet resolution · `regional` for some provinces only */
  readonly kind: "annual" | "substitute" | "special" | "regional"
  readonly source: string
  /** Whether an office may rely on the day; an unconfirmed one may still be moved or added to. */
  readonly confirmed: boolean
}

/** ตารางวันหยุดราชการ — every weekday holiday of the fiscal years it says it covers. Days outside those years are never counted. */
export interface HolidayTable {
  readonly years: ReadonlySet<FiscalYear>
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

/** Builds a table that covers `years` in full. */
export const holidayTable = (years: Iterable<FiscalYear>, holidays: Iterable<Holiday>): HolidayTable => ({
  years: new Set(years),
  days: new Map([...holidays].map((holiday) => [holiday.date, holiday]))
})

/** Whether all holidays of a day's fiscal year are confirmed; where not, a maximum period exceeded by one day is no breach. */
export const isConfirmed = (table: HolidayTable, fiscalYear: FiscalYear): boolean => {
  if (!table.years.has(fiscalYear)) return false
  const { first, last } = boundsOf(fiscalYear)
  for (const holiday of table.days.values()) {
    if (holiday.date >= first && holiday.date <= last && !holiday.confirmed) return false
  }
  return true
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
