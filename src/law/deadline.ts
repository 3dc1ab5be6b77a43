import { Result } from "effect"
import { fiscalYearOf } from "../values/fiscal-year.ts"
import { addDays, type ThaiDate } from "../values/thai-date.ts"
import { addWorkingDays, type HolidayTable, isConfirmed, isWorkingDay } from "../values/working-days.ts"

/**
 * The last day of a maximum period. `strict`: as the period is counted; what is due is due then. `lenient`: the last day on which nobody can
 * say for sure that it came too late; only beyond it may a breach be found.
 */
export interface Deadline {
  readonly strict: ThaiDate
  readonly lenient: ThaiDate
}

/** Whose act it is: a private party's period that ends on a holiday runs to the next working day (ป.พ.พ. มาตรา 193/8), an official's does not (วิ.ปกครอง มาตรา 64 วรรคสอง). */
export type Whose = "official" | "private"

/**
 * Within `days` working days after `from`, which is not counted ("นับถัดจาก", "นับแต่"). One day more is beyond doubt only in a year whose
 * holidays are confirmed, regional ones too. `not-judged` where the holidays of a year are not loaded.
 */
export const withinWorkingDays = (
  holidays: HolidayTable,
  from: ThaiDate,
  days: number
): Deadline | "not-judged" => {
  const strict = Result.getOrUndefined(addWorkingDays(holidays, from, days))
  if (strict === undefined) return "not-judged"
  if (isConfirmed(holidays, fiscalYearOf(from)) && isConfirmed(holidays, fiscalYearOf(strict)))
    return { strict, lenient: strict }
  const lenient = Result.getOrUndefined(addWorkingDays(holidays, strict, 1))
  return lenient === undefined ? "not-judged" : { strict, lenient }
}

/** Within `days` calendar days after `from`, which is not counted. `not-judged` where the last day lies in a year whose holidays are not loaded. */
export const withinCalendarDays = (
  holidays: HolidayTable,
  from: ThaiDate,
  days: number,
  whose: Whose
): Deadline | "not-judged" => {
  const last = addDays(from, days)
  const open = Result.getOrUndefined(isWorkingDay(holidays, last))
  if (open === undefined) return "not-judged"
  if (open) return { strict: last, lenient: last }
  const next = Result.getOrUndefined(addWorkingDays(holidays, last, 1))
  if (next === undefined) return "not-judged"
  return { strict: whose === "private" ? next : last, lenient: next }
}

/** How something done stands to its last day: `unsure` between the two readings. */
export const against = (done: ThaiDate, { lenient, strict }: Deadline): "in-time" | "unsure" | "late" =>
  done <= strict ? "in-time" : done <= lenient ? "unsure" : "late"
