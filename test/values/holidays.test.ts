import { assert, describe, it } from "@effect/vitest"
import { Result, Schema } from "effect"
import { boundsOf } from "../../src/values/fiscal-year.ts"
import { governmentHolidays, HolidayYear, holidayYears, tableOf } from "../../src/values/holidays.ts"
import { thaiDate, weekday } from "../../src/values/thai-date.ts"

describe("government holidays", () => {
  it("cover four fiscal years, each holiday a weekday of its year, in order", () => {
    assert.deepStrictEqual(
      holidayYears.map(({ fiscalYear, days }) => [fiscalYear, days.length]),
      [
        [2567, 18],
        [2568, 22],
        [2569, 20],
        [2570, 18]
      ]
    )
    for (const { fiscalYear, days } of holidayYears) {
      const { first, last } = boundsOf(fiscalYear)
      const dates = days.map(({ date }) => date)
      assert.deepStrictEqual(dates, dates.toSorted())
      for (const date of dates) {
        assert.isTrue(date >= first && date <= last, date)
        assert.notInclude([0, 6], weekday(date), date)
      }
    }
    assert.strictEqual(governmentHolidays.days.size, 78)
  })

  it("special days are those of cabinet resolutions", () => {
    const special = [...governmentHolidays.days.values()].filter(({ kind }) => kind === "special")
    assert.deepStrictEqual(
      special.map(({ date }) => String(date)),
      ["2023-12-29", "2024-04-12", "2024-12-30", "2025-06-02", "2025-08-11", "2026-01-02"]
    )
    for (const { source } of special) assert.include(source, "มติคณะรัฐมนตรี")
  })

  it("have no วันพืชมงคล of 2570, and say so", () => {
    const year = holidayYears.find(({ fiscalYear }) => fiscalYear === 2570)!
    assert.notInclude(
      year.days.map(({ name }) => name),
      "วันพืชมงคล"
    )
    assert.include(year.note, "วันพืชมงคล")
  })
})

describe("HolidayYear", () => {
  const decode = Schema.decodeUnknownResult(HolidayYear)
  const encode = Schema.encodeSync(HolidayYear)

  it("comes back from JSON, and fits a ledger entry", () => {
    for (const year of holidayYears) {
      const text = JSON.stringify(encode(year))
      assert.isBelow(new TextEncoder().encode(text).length, 15_000)
      assert.deepStrictEqual(decode(JSON.parse(text)), Result.succeed(year))
    }
  })

  const holiday = {
    date: "2025-05-12",
    name: "ตัวอย่าง",
    kind: "regional",
    source: "ประกาศจังหวัดตัวอย่าง",
    confirmed: true
  }
  const year = { fiscalYear: 2568, confirmed: true, days: [holiday] }

  it("refuses a day of another year, a day twice, and what is no day", () => {
    assert.isTrue(Result.isSuccess(decode(year)))
    const bad: ReadonlyArray<unknown> = [
      { ...year, fiscalYear: 2569 },
      { ...year, fiscalYear: 2025 },
      { ...year, days: [holiday, holiday] },
      { ...year, days: [{ ...holiday, date: "2025-02-29" }] },
      { ...year, days: [{ ...holiday, kind: "bank" }] },
      { ...year, days: [{ ...holiday, name: "" }] },
      { ...year, confirmed: "true" },
      { fiscalYear: 2568, days: [] }
    ]
    for (const value of bad) assert.isTrue(Result.isFailure(decode(value)), JSON.stringify(value))
  })

  it("given again replaces the year in full", () => {
    const again = Result.getOrThrow(decode({ ...year, confirmed: false }))
    const table = tableOf([...holidayYears, again])
    assert.isTrue(table.days.has(thaiDate("2025-05-12")))
    assert.isFalse(table.days.has(thaiDate("2025-06-02")))
    assert.isTrue(table.days.has(thaiDate("2024-06-03")))
    assert.isFalse(table.confirmedYears.has(again.fiscalYear))
    assert.strictEqual(table.years.size, 4)
  })
})
