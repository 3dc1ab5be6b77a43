import { Result } from "effect"
import type { ThaiDate } from "../values/thai-date.ts"
import { addWorkingDays, holidayTable, type HolidayTable, workingDaysBetween } from "../values/working-days.ts"

/** Without the days that may still be moved or hold in some provinces only: against a minimum period, no breach rests on them. */
const sureHolidays = ({ years, days }: HolidayTable): HolidayTable =>
  holidayTable(
    years,
    [...days.values()].filter(({ confirmed, kind }) => confirmed && kind !== "regional")
  )

/** How a minimum period came out: kept, too short, or too short only if an unsure holiday was one; undefined where holidays are not loaded. */
export type Period = "kept" | "short" | "doubtful" | undefined

/** Working days in [`from`, `to`], both ends counted. */
export const publicationDays = (holidays: HolidayTable, from: ThaiDate, to: ThaiDate): number | undefined =>
  Result.getOrUndefined(workingDaysBetween(holidays, from, to))

/** Whether [`from`, `to`] holds at least `days` working days. */
export const publicationPeriod = (holidays: HolidayTable, from: ThaiDate, to: ThaiDate, days: number): Period => {
  const found = publicationDays(holidays, from, to)
  if (found === undefined || found >= days) return found === undefined ? undefined : "kept"
  return publicationDays(sureHolidays(holidays), from, to)! >= days ? "doubtful" : "short"
}

/** The last of `days` working days that follow `from`. */
export const waitingEnd = (holidays: HolidayTable, from: ThaiDate, days: number): ThaiDate | undefined =>
  Result.getOrUndefined(addWorkingDays(holidays, from, days))

/** Whether `on` lies after the last of `days` working days that follow `from`. */
export const waitingPeriod = (holidays: HolidayTable, from: ThaiDate, on: ThaiDate, days: number): Period => {
  const end = waitingEnd(holidays, from, days)
  if (end === undefined || on > end) return end === undefined ? undefined : "kept"
  return on > waitingEnd(sureHolidays(holidays), from, days)! ? "doubtful" : "short"
}
