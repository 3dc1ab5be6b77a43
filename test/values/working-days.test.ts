import { Arbitrary, Effect, Result, Schema } from "effect"
import { assert, describe, it } from "@effect/vitest"
import { boundsOf, FiscalYear } from "../../src/values/fiscal-year.ts"
import { governmentHolidays } from "../../src/values/holidays.ts"
import { addDays, type ThaiDate, thaiDate, weekday } from "../../src/values/thai-date.ts"
import {
  addWorkingDays,
  addWorkingDaysInclusive,
  holidayTable,
  isConfirmed,
  isWorkingDay,
  workingDaysBetween
} from "../../src/values/working-days.ts"
import { daysBetween } from "./dates.ts"

const fiscalYear = Schema.decodeSync(FiscalYear)
const after = (date: string, count: number) =>
  Result.getOrThrow(addWorkingDays(governmentHolidays, thaiDate(date), count))
const from = (date: string, count: number) =>
  Result.getOrThrow(addWorkingDaysInclusive(governmentHolidays, thaiDate(date), count))
const works = (date: string) => Result.getOrThrow(isWorkingDay(governmentHolidays, thaiDate(date)))
const between = (first: string, last: string) =>
  Result.getOrThrow(workingDaysBetween(governmentHolidays, thaiDate(first), thaiDate(last)))

describe("working days by the government's table", () => {
  const perYear: ReadonlyArray<readonly [number, number]> = [
    [2567, 243],
    [2568, 239],
    [2569, 241],
    [2570, 243]
  ]
  for (const [year, count] of perYear) {
    it(`${year} has ${count}`, () => {
      const { first, last } = boundsOf(fiscalYear(year))
      assert.strictEqual(between(first, last), count)
    })
  }

  it("end of the seven working days of an appeal", () => {
    assert.strictEqual(after("2026-04-09", 7), "2026-04-23")
    assert.strictEqual(after("2026-12-01", 7), "2026-12-14")
    assert.strictEqual(after("2025-04-10", 7), "2025-04-24")
    assert.strictEqual(after("2026-12-14", 1), "2026-12-15")
  })

  it("end of a publication of five working days", () => {
    assert.strictEqual(from("2026-11-23", 5), "2026-11-27")
    assert.strictEqual(from("2026-12-03", 5), "2026-12-11")
    assert.strictEqual(between("2026-12-03", "2026-12-11"), 5)
    assert.strictEqual(from("2026-12-05", 1), "2026-12-08")
  })

  it("first working day of October, and the stocktake's thirty", () => {
    const starts: ReadonlyArray<readonly [string, string, string]> = [
      ["2023-10-02", "2023-11-14", "2023-11-15"],
      ["2024-10-01", "2024-11-13", "2024-11-14"],
      ["2025-10-01", "2025-11-13", "2025-11-14"],
      ["2026-10-01", "2026-11-13", "2026-11-16"]
    ]
    for (const [first, strict, lenient] of starts) {
      assert.strictEqual(from(`${first.slice(0, 7)}-01`, 1), first)
      assert.strictEqual(from(first, 30), strict)
      assert.strictEqual(after(first, 30), lenient)
    }
  })

  it("2 January 2024 is a working day, 29 December 2023 is not, 1 May is", () => {
    assert.isTrue(works("2024-01-02"))
    assert.isFalse(works("2023-12-29"))
    assert.isTrue(works("2026-05-01"))
    assert.isFalse(works("2026-11-22"))
  })

  it("counts nothing where the end is before the beginning", () =>
    assert.strictEqual(between("2026-11-24", "2026-11-23"), 0))
})

describe("past the loaded years", () => {
  it("refuses rather than guesses, naming the year", () => {
    const lastDay = thaiDate("2027-09-30")
    const refused = { _tag: "HolidaysNotLoaded", fiscalYear: 2571 }
    const refusals: ReadonlyArray<unknown> = [
      Result.merge(addWorkingDays(governmentHolidays, lastDay, 1)),
      Result.merge(addWorkingDaysInclusive(governmentHolidays, lastDay, 2)),
      Result.merge(workingDaysBetween(governmentHolidays, lastDay, addDays(lastDay, 1))),
      Result.merge(isWorkingDay(governmentHolidays, thaiDate("2027-10-02")))
    ]
    for (const refusal of refusals) assert.deepStrictEqual(refusal, refused)
    assert.strictEqual(from("2027-09-30", 1), "2027-09-30")
  })

  it("refuses before the first, and in a gap", () => {
    assert.isTrue(Result.isFailure(isWorkingDay(governmentHolidays, thaiDate("2023-09-30"))))
    const gap = holidayTable([fiscalYear(2567), fiscalYear(2569)], [])
    assert.isTrue(Result.isFailure(addWorkingDays(gap, thaiDate("2024-09-30"), 1)))
    assert.isTrue(Result.isFailure(workingDaysBetween(gap, thaiDate("2024-09-30"), thaiDate("2025-10-01"))))
  })
})

describe("confirmed years", () => {
  it("are those to which no day is expected to be added", () => {
    const confirmed = [2566, 2567, 2568, 2569, 2570, 2571].map((year) =>
      isConfirmed(governmentHolidays, fiscalYear(year))
    )
    assert.deepStrictEqual(confirmed, [false, true, true, false, false, false])
    assert.deepStrictEqual([...governmentHolidays.confirmedYears].map(Number), [2567, 2568])
  })

  it("contain no unconfirmed day", () => {
    const day = { date: thaiDate("2025-05-12"), name: "ตัวอย่าง", kind: "regional", source: "ตัวอย่าง" } as const
    const year = fiscalYear(2568)
    assert.isFalse(isConfirmed(holidayTable([year], [{ ...day, confirmed: false }]), year))
    assert.isTrue(isConfirmed(holidayTable([year], [{ ...day, confirmed: true }]), year))
    assert.isFalse(isConfirmed(holidayTable([year], [], []), year))
    assert.isTrue(
      isConfirmed(holidayTable([year], [{ ...day, date: thaiDate("2025-10-01"), confirmed: false }]), year)
    )
  })
})

const day = daysBetween("2023-10-01", "2027-06-30")
const count = Arbitrary.schema(Schema.Int.pipe(Schema.check(Schema.isBetween({ minimum: 1, maximum: 40 }))))

describe("adding and counting", () => {
  it.effect.prop("adding is the inverse of counting", [day, count], ([start, days]) =>
    Effect.sync(() => {
      const end = after(start, days)
      assert.strictEqual(between(addDays(start, 1), end), days)
      assert.strictEqual(between(end, end), 1)
      assert.notInclude([0, 6], weekday(end))
      assert.isFalse(governmentHolidays.days.has(end))
    })
  )

  it.effect.prop("adding is monotone in both arguments", [day, day, count], ([a, b, days]) =>
    Effect.sync(() => {
      const [earlier, later] = a <= b ? [a, b] : [b, a]
      assert.isTrue(after(earlier, days) <= after(later, days))
      assert.isTrue(after(a, days) < after(a, days + 1))
    })
  )

  it.effect.prop("inclusive counting gains a day on working days only", [day, count], ([start, days]) =>
    Effect.sync(() => {
      assert.strictEqual(from(start, days + 1), after(start, works(start) ? days : days + 1))
    })
  )

  it.effect.prop("counting adds up", [day, day, day], (days) =>
    Effect.sync(() => {
      const [a, b, c] = days.toSorted() as [ThaiDate, ThaiDate, ThaiDate]
      assert.strictEqual(between(a, b) + between(addDays(b, 1), c), between(a, c))
    })
  )
})
