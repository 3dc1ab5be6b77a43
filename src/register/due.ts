import { Effect, Result, Stream } from "effect"
import { duesOf, duesOfRecords, duesOfYear, type OpenDuty } from "../law/dues.ts"
import { titleOf } from "../stages/procurement.ts"
import { type FiscalYear, fiscalYearOf } from "../values/fiscal-year.ts"
import type { ThaiDate } from "../values/thai-date.ts"
import { addDays } from "../values/thai-date.ts"
import { workingDaysBetween } from "../values/working-days.ts"
import { type DueState, dueState } from "./due-state.ts"
import { lineStandings } from "./office-book.ts"
import { booksAt, yearsAt } from "./office-facts.ts"
import type { Office } from "./office.ts"
import { purchasesOf } from "./purchases.ts"

/** Something that falls due, as it stands on a day. */
export interface Falling extends OpenDuty {
  readonly title?: string
  readonly contractNumber?: string
  readonly fiscalYear?: FiscalYear
  /** Working days from that day to the last one, which counts; negative where it has passed; undefined where holidays are not loaded. */
  readonly left: number | undefined
  readonly state: DueState
}

const standing = (office: Office, duty: OpenDuty, on: ThaiDate): Pick<Falling, "left" | "state"> => {
  const { holidays } = office.settings
  const count = (from: ThaiDate, to: ThaiDate) =>
    Result.getOrUndefined(workingDaysBetween(holidays, from, to))
  const { by, from } = duty
  const end = by ?? from!
  const days = end < on ? count(addDays(end, 1), on) : count(addDays(on, 1), end)
  return { state: dueState(on, duty), left: days === undefined ? undefined : end < on ? -days : days }
}

const byDay = (a: Falling, b: Falling): number => {
  const [left, right] = [a.by ?? a.from!, b.by ?? b.from!]
  return left < right ? -1 : left > right ? 1 : a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0
}

/**
 * What is open on a day, the soonest first: of every purchase that is under way, of the office's records, and of the fiscal year that the day
 * lies in and the one before. A cancelled purchase owes little more.
 */
export const duesAt = Effect.fn("Register.dues")(function* (office: Office, on: ThaiDate) {
  const { holidays, numbers } = office.settings
  const falling: Array<Falling> = []
  const add = (duty: OpenDuty, more: Partial<Falling> = {}) =>
    falling.push({ ...duty, ...more, ...standing(office, duty, on) })
  const withLine = yield* lineStandings(office)
  yield* Stream.runForEach(purchasesOf(office), ({ procurement }) =>
    Effect.sync(() => {
      const title = titleOf(procurement)
      for (const duty of duesOf(withLine(procurement), holidays, numbers)) {
        const number = duty.contract === undefined ? undefined : procurement.contracts[duty.contract]?.number
        add(duty, {
          ...(title === undefined ? {} : { title }),
          ...(number === undefined ? {} : { contractNumber: number })
        })
      }
    })
  )
  for (const duty of duesOfRecords(yield* booksAt(office), holidays, numbers)) add(duty)
  const years = yield* yearsAt(office)
  const current = fiscalYearOf(on)
  for (const fiscalYear of [(current - 1) as FiscalYear, current]) {
    for (const duty of duesOfYear(years.of(fiscalYear), numbers)) add(duty, { fiscalYear })
  }
  return falling.toSorted(byDay)
})
