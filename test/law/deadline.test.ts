import { assert, describe, it } from "@effect/vitest"
import { Arbitrary, Result, Schema } from "effect"
import { against, withinCalendarDays, withinWorkingDays } from "../../src/law/deadline.ts"
import { FiscalYear } from "../../src/values/fiscal-year.ts"
import { governmentHolidays } from "../../src/values/holidays.ts"
import { addDays, type ThaiDate, thaiDate } from "../../src/values/thai-date.ts"
import { holidayTable, workingDaysBetween } from "../../src/values/working-days.ts"

const int = (minimum: number, maximum: number) =>
  Arbitrary.schema(Schema.Int.pipe(Schema.check(Schema.isBetween({ minimum, maximum }))))
const day = Arbitrary.map(int(0, 700), (days) => addDays(thaiDate("2023-10-02"), days))
const confirmed = holidayTable([FiscalYear.make(2568)], [], [FiscalYear.make(2568)])
const unconfirmed = holidayTable([FiscalYear.make(2568)], [], [])
const within = (from: ThaiDate, days: number) => {
  const last = withinWorkingDays(governmentHolidays, from, days)
  return last === "not-judged" ? assert.fail("holidays not loaded") : last
}

describe("the last of some working days", () => {
  for (const [award, end] of [
    ["2026-04-09", "2026-04-23"],
    ["2026-12-01", "2026-12-14"],
    ["2025-04-10", "2025-04-24"]
  ] as const) {
    it(`seven after ${award} is ${end}`, () => {
      assert.strictEqual(within(thaiDate(award), 7).strict, thaiDate(end))
    })
  }
  it("one day more is beyond doubt only in a confirmed year", () => {
    const from = thaiDate("2025-06-02")
    assert.deepStrictEqual(withinWorkingDays(confirmed, from, 3), {
      strict: thaiDate("2025-06-05"),
      lenient: thaiDate("2025-06-05")
    })
    assert.deepStrictEqual(withinWorkingDays(unconfirmed, from, 3), {
      strict: thaiDate("2025-06-05"),
      lenient: thaiDate("2025-06-06")
    })
    const firstOfTwo = holidayTable(
      [FiscalYear.make(2568), FiscalYear.make(2569)],
      [],
      [FiscalYear.make(2568)]
    )
    assert.deepStrictEqual(withinWorkingDays(firstOfTwo, thaiDate("2025-09-29"), 3), {
      strict: thaiDate("2025-10-02"),
      lenient: thaiDate("2025-10-03")
    })
  })
  it("is not told where a year's holidays are not loaded", () => {
    assert.strictEqual(withinWorkingDays(confirmed, thaiDate("2025-09-29"), 3), "not-judged")
    assert.strictEqual(withinWorkingDays(unconfirmed, thaiDate("2025-09-26"), 2), "not-judged")
  })
  it.prop("counting back gives the days again", { from: day, days: int(1, 60) }, ({ days, from }) => {
    const { strict } = within(from, days)
    assert.strictEqual(
      Result.getOrThrow(workingDaysBetween(governmentHolidays, addDays(from, 1), strict)),
      days
    )
  })
  it.prop(
    "never comes earlier for a later start or for more days",
    { from: day, days: int(1, 40), later: int(0, 30), more: int(0, 20) },
    ({ days, from, later, more }) => {
      assert.isTrue(within(from, days).strict <= within(addDays(from, later), days).strict)
      assert.isTrue(within(from, days).strict <= within(from, days + more).strict)
      assert.isTrue(within(from, days).strict <= within(from, days).lenient)
    }
  )
})

describe("the last of some calendar days", () => {
  const from = thaiDate("2025-06-06")
  it("a working day is the last by every reading", () => {
    for (const whose of ["official", "private"] as const) {
      assert.deepStrictEqual(withinCalendarDays(confirmed, from, 3, whose), {
        strict: thaiDate("2025-06-09"),
        lenient: thaiDate("2025-06-09")
      })
    }
  })
  it("a holiday is an official's last day, but nobody is surely late before the next working day has passed", () => {
    assert.deepStrictEqual(withinCalendarDays(confirmed, from, 1, "official"), {
      strict: thaiDate("2025-06-07"),
      lenient: thaiDate("2025-06-09")
    })
  })
  it("a private party's runs to the next working day", () => {
    assert.deepStrictEqual(withinCalendarDays(confirmed, from, 1, "private"), {
      strict: thaiDate("2025-06-09"),
      lenient: thaiDate("2025-06-09")
    })
  })
  it("is not told where the year's holidays are not loaded", () => {
    assert.strictEqual(withinCalendarDays(confirmed, thaiDate("2025-09-29"), 10, "official"), "not-judged")
    const year = holidayTable([FiscalYear.make(2561)], [])
    assert.strictEqual(withinCalendarDays(year, thaiDate("2018-09-28"), 2, "official"), "not-judged")
  })
})

describe("something done", () => {
  const deadline = { strict: thaiDate("2025-06-07"), lenient: thaiDate("2025-06-09") }
  for (const [done, came] of [
    ["2025-06-07", "in-time"],
    ["2025-06-08", "unsure"],
    ["2025-06-09", "unsure"],
    ["2025-06-10", "late"]
  ] as const) {
    it(`on ${done} came ${came}`, () => {
      assert.strictEqual(against(thaiDate(done), deadline), came)
    })
  }
})
