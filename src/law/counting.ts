import { Result } from "effect"
import type { ThaiDate } from "../values/thai-date.ts"
import {
  addWorkingDays,
  holidayTable,
  type HolidayTable,
  isWorkingDay,
  workingDaysBetween
} from "../values/working-days.ts"

/** Without the days that may still be moved or hold in some provinces only: against a minimum period, no breach rests on them. */
const sureHolidays = ({ years, days }: HolidayTable): HolidayTable =>
  holidayTable(
    years,
    [...days.values()].filter(({ confirmed, kind }) => confirmed && kind !== "regional")
  )

/** A minimum period that was not kept: what was counted, and whether it is short even if no unsure holiday was one. */
interface Short<A> {
  readonly counted: A
  readonly sure: boolean
}

/** How a minimum period came out; `not-judged` where the holidays of a year are not loaded. */
export type Period<A> = "conforms" | "not-judged" | Short<A>

const period = <A>(
  holidays: HolidayTable,
  count: (table: HolidayTable) => Result.Result<A, unknown>,
  isEnough: (counted: A) => boolean
): Period<A> => {
  const counted = Result.getOrUndefined(count(holidays))
  if (counted === undefined) return "not-judged"
  if (isEnough(counted)) return "conforms"
  return {
    counted,
    sure: !Result.match(count(sureHolidays(holidays)), { onSuccess: isEnough, onFailure: () => false })
  }
}

/** At least `days` working days in [`from`, `to`], both ends counted; where there are fewer, how many. */
export const publicationPeriod = (
  holidays: HolidayTable,
  from: ThaiDate,
  to: ThaiDate,
  days: number
): Period<number> =>
  period(
    holidays,
    (table) => workingDaysBetween(table, from, to),
    (found) => found >= days
  )

/** `on` lies after the last of `days` working days that follow `from`; where it does not, that last day. */
export const waitingPeriod = (
  holidays: HolidayTable,
  from: ThaiDate,
  on: ThaiDate,
  days: number
): Period<ThaiDate> =>
  period(
    holidays,
    (table) => addWorkingDays(table, from, days),
    (end) => on > end
  )

/**
 * `on` is a working day; where it is not, whether it surely was none when it was set: a special holiday may have been declared since, an
 * unsure one may not be one here.
 */
export const openOn = (holidays: HolidayTable, on: ThaiDate): Period<false> => {
  const open = Result.getOrUndefined(isWorkingDay(holidays, on))
  if (open === undefined) return "not-judged"
  if (open) return "conforms"
  const holiday = holidays.days.get(on)
  const isSure =
    holiday === undefined || (holiday.confirmed && ["annual", "substitute"].includes(holiday.kind))
  return { counted: false, sure: isSure }
}

/** The first working day after `date`; `not-judged` where the holidays of a year are not loaded. */
export const nextWorkingDay = (holidays: HolidayTable, date: ThaiDate): ThaiDate | "not-judged" =>
  Result.getOrElse(addWorkingDays(holidays, date, 1), () => "not-judged" as const)
