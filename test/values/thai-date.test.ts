import { assert, describe, it } from "@effect/vitest"
import { Effect, Result, Schema } from "effect"
import {
  addDays,
  addMonths,
  civilDate,
  type DateForm,
  dateInBangkok,
  type DateProblem,
  dayNumber,
  formatMonth,
  formatMonthShort,
  formatThaiDate,
  lastDayOf,
  Month,
  monthOf,
  parseThaiDate,
  ThaiDate,
  thaiDate,
  type TwoDigitYear,
  weekday
} from "../../src/values/thai-date.ts"
import { anyDay, daysBetween } from "./dates.ts"

const parsed = (input: string, twoDigitYear?: TwoDigitYear): string =>
  Result.merge(parseThaiDate(input, twoDigitYear))

const lastDay = (month: string) => lastDayOf(Schema.decodeSync(Month)(month))
const at = (instant: string) => dateInBangkok(Date.parse(instant))
const august13 = thaiDate("2025-08-13")

describe("parseThaiDate", () => {
  const written = [
    "13 ส.ค. 2568",
    "13 ส.ค 2568",
    "13 สค 2568",
    "13 สค. 2568",
    "13ส.ค.2568",
    "13 สิงหาคม 2568",
    "๑๓ สิงหาคม ๒๕๖๘",
    "13 สิงหาคม พ.ศ. 2568",
    "13 สิงหาคม พ.ศ.2568",
    "13 สิงหาคมพ.ศ.2568",
    "13 สิงหาคม พศ 2568",
    "13 สิงหาคม พ.ศ. 68",
    "13 สิงหาคม ค.ศ. 2025",
    "13 ส.ค. 2025",
    "วันที่ 13 เดือนสิงหาคม พ.ศ. 2568",
    "วันที่ 13 เดือน สิงหาคม พ.ศ. 2568",
    "วันพุธที่ 13 สิงหาคม 2568",
    "วันพุธ ที่ 13 สิงหาคม 2568",
    "13/08/2568",
    "13/8/2568",
    "13-08-2568",
    "13.08.2568",
    "๑๓/๘/๒๕๖๘",
    "13/08/2025",
    "2025-08-13",
    "2025-8-13",
    "2568-08-13",
    "2025-08-13T00:00:00",
    "2025-08-13T00:00:00.000",
    "2025-08-13 00:00:00",
    " \u200b13\u00a0\u00a0ส.ค.\u00a02568\t"
  ]
  for (const text of written) it(`reads ${text}`, () => assert.strictEqual(parsed(text), "2025-08-13"))

  const ofTwoDigits = ["13 ส.ค. 68", "13 สิงหาคม 68", "13/8/68", "13-08-68", "๑๓ ส.ค. ๖๘"]
  for (const text of ofTwoDigits) {
    it(`reads ${text} only where the source means the Buddhist era`, () => {
      assert.strictEqual(parsed(text), "year-unclear")
      assert.strictEqual(parsed(text, "buddhist-era"), "2025-08-13")
    })
  }

  const days: ReadonlyArray<readonly [string, string]> = [
    ["29 ก.พ. 2567", "2024-02-29"],
    ["29 ก.พ. 2568", "no-such-day"],
    ["29/2/2443", "no-such-day"],
    ["29 กุมภาพันธ์ 2543", "2000-02-29"],
    ["31 เม.ย. 2568", "no-such-day"],
    ["30 เม.ย. 2568", "2025-04-30"],
    ["31 ธ.ค. 2568", "2025-12-31"],
    ["32 ม.ค. 2568", "no-such-day"],
    ["0 ม.ค. 2568", "no-such-day"],
    ["13/13/2568", "no-such-day"],
    ["8/13/2025", "no-such-day"],
    ["2025-02-30", "no-such-day"],
    ["13 สิงหาคม พ.ศ. 2025", "no-such-day"],
    ["13 สิงหาคม ค.ศ. 2568", "no-such-day"],
    ["วันพฤหัสบดีที่ 13 สิงหาคม 2568", "no-such-day"],
    ["1 ม.ค. 2443", "1900-01-01"],
    ["31 ธ.ค. 2442", "no-such-day"]
  ]
  for (const [text, expected] of days)
    it(`${text}: ${expected}`, () => assert.strictEqual(parsed(text), expected))

  const refusals: ReadonlyArray<readonly [string, DateProblem]> = [
    ["", "empty"],
    ["-", "empty"],
    [" \u200b", "empty"],
    ["ระหว่างดำเนินการ", "unreadable"],
    ["45882", "unreadable"],
    ["13 ส.ค. 568", "unreadable"],
    ["13 สงหาคม 2568", "unreadable"],
    ["13 Aug 2025", "unreadable"],
    ["13 . 2568", "unreadable"],
    ["13/08-2568", "unreadable"],
    ["สิงหาคม 2568", "unreadable"],
    ["2025-08-12T17:00:00Z", "unreadable"],
    ["2025-08-13T00:00:00Z", "unreadable"],
    ["2025-08-13 13:45:00", "unreadable"],
    ["13 ส.ค. 2568 ถึง 15 ส.ค. 2568", "unreadable"],
    ["วัน".repeat(50_000), "unreadable"]
  ]
  for (const [text, problem] of refusals) {
    it(`refuses ${JSON.stringify(text).slice(0, 50)}: ${problem}`, () => {
      assert.strictEqual(parsed(text), problem)
      assert.strictEqual(parsed(text, "buddhist-era"), problem)
    })
  }

  const forms: ReadonlyArray<DateForm> = ["medium", "long", "slashed", "official", "weekday"]
  for (const form of forms) {
    it.effect.prop(`undoes ${form}, in both digits`, [anyDay], ([date]) =>
      Effect.sync(() => {
        assert.strictEqual(parsed(formatThaiDate(date, form)), date)
        assert.strictEqual(parsed(formatThaiDate(date, form, "thai")), date)
      })
    )
  }
  it.effect.prop(
    "undoes short where two digits mean 2500 to 2599",
    [daysBetween("1957-01-01", "2056-12-31")],
    ([date]) =>
      Effect.sync(() => assert.strictEqual(parsed(formatThaiDate(date, "short"), "buddhist-era"), date))
  )
})

describe("formatThaiDate", () => {
  const printed: ReadonlyArray<readonly [DateForm, string]> = [
    ["short", "13 ส.ค. 68"],
    ["medium", "13 ส.ค. 2568"],
    ["long", "13 สิงหาคม 2568"],
    ["slashed", "13/08/2568"],
    ["official", "วันที่ 13 เดือนสิงหาคม พ.ศ. 2568"],
    ["weekday", "วันพุธที่ 13 สิงหาคม 2568"]
  ]
  for (const [form, text] of printed) {
    it(form, () => assert.strictEqual(formatThaiDate(august13, form), text))
  }

  it("prints Thai digits where asked", () =>
    assert.strictEqual(formatThaiDate(august13, "official", "thai"), "วันที่ ๑๓ เดือนสิงหาคม พ.ศ. ๒๕๖๘"))

  it("prints a month", () => {
    const month = monthOf(august13)
    assert.strictEqual(formatMonth(month), "สิงหาคม 2568")
    assert.strictEqual(formatMonthShort(month), "ส.ค. 68")
    assert.strictEqual(formatMonthShort(monthOf(thaiDate("1957-01-01"))), "ม.ค. 00")
  })
})

describe("ThaiDate and Month", () => {
  const isDate = Schema.is(ThaiDate)
  const isMonth = Schema.is(Month)

  it("hold only civil days of 1900 to 2199", () => {
    for (const good of ["1900-01-01", "2199-12-31", "2000-02-29"]) assert.isTrue(isDate(good), good)
    const bad = [
      "1899-12-31",
      "2200-01-01",
      "1900-02-29",
      "2025-13-01",
      "2025-00-10",
      "2025-1-01",
      "2025-08-13\n"
    ]
    for (const text of bad) assert.isFalse(isDate(text), text)
    assert.throws(() => thaiDate("2025-02-29"))
    assert.isUndefined(civilDate(2025, 2, 29))
    assert.isUndefined(civilDate(2025, 1.5, 1))
  })

  it("hold only months", () => {
    for (const good of ["1900-01", "2199-12"]) assert.isTrue(isMonth(good), good)
    for (const bad of ["2025-13", "2025-00", "2568-01", "2025-1", "2025-01-01"])
      assert.isFalse(isMonth(bad), bad)
  })

  it("know the last day of a month", () => {
    assert.strictEqual(lastDay("2024-02"), "2024-02-29")
    assert.strictEqual(lastDay("2025-02"), "2025-02-28")
    assert.strictEqual(lastDay("2100-02"), "2100-02-28")
    assert.strictEqual(lastDay("2025-04"), "2025-04-30")
    assert.strictEqual(lastDay("2025-12"), "2025-12-31")
  })
})

describe("counting days", () => {
  it("crosses leap days and years", () => {
    assert.strictEqual(addDays(thaiDate("2024-02-28"), 1), "2024-02-29")
    assert.strictEqual(addDays(thaiDate("2025-02-28"), 1), "2025-03-01")
    assert.strictEqual(addDays(thaiDate("2025-12-31"), 1), "2026-01-01")
    assert.strictEqual(addDays(thaiDate("2025-01-01"), -1), "2024-12-31")
    assert.strictEqual(dayNumber(thaiDate("1970-01-01")), 0)
    assert.strictEqual(dayNumber(thaiDate("1969-12-31")), -1)
  })

  it("goes on by civil months, to the last day where a month is shorter", () => {
    const later = (date: string, months: number) => addMonths(thaiDate(date), months)
    assert.strictEqual(later("2025-01-31", 13), "2026-02-28")
    assert.strictEqual(later("2027-01-31", 13), "2028-02-29")
    assert.strictEqual(later("2025-11-30", 13), "2026-12-30")
    assert.strictEqual(later("2025-12-15", 1), "2026-01-15")
    assert.strictEqual(later("2025-12-15", 12), "2026-12-15")
    assert.strictEqual(later("2025-01-15", -1), "2024-12-15")
    assert.strictEqual(later("2025-05-31", 0), "2025-05-31")
  })

  it("names weekdays", () => {
    assert.strictEqual(weekday(thaiDate("1970-01-01")), 4)
    assert.strictEqual(weekday(thaiDate("2026-11-22")), 0)
    assert.strictEqual(weekday(thaiDate("1900-01-01")), 1)
  })

  it.effect.prop("adds and subtracts, and dates compare as text", [anyDay, anyDay], ([a, b]) =>
    Effect.sync(() => {
      const distance = dayNumber(b) - dayNumber(a)
      assert.strictEqual(addDays(a, distance), b)
      assert.strictEqual(Math.sign(distance), a < b ? 1 : a > b ? -1 : 0)
      assert.strictEqual((weekday(a) + (((distance % 7) + 7) % 7)) % 7, weekday(b))
    })
  )

  it("begins the day in Bangkok at 17:00 UTC of the day before", () => {
    assert.strictEqual(at("2026-09-30T16:59:59.999Z"), "2026-09-30")
    assert.strictEqual(at("2026-09-30T17:00:00.000Z"), "2026-10-01")
    assert.strictEqual(at("2026-12-31T23:00:00Z"), "2027-01-01")
    assert.strictEqual(at("1969-12-31T17:00:00Z"), "1970-01-01")
  })
})
