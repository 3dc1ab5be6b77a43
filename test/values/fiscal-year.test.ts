import { assert, describe, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import { boundsOf, FiscalYear, fiscalYearOf, monthsOf, quarterOf } from "../../src/values/fiscal-year.ts"
import { Month, monthOf, ThaiDate, thaiDate } from "../../src/values/thai-date.ts"
import { anyDay } from "./dates.ts"

const fiscalYear = Schema.decodeSync(FiscalYear)

describe("fiscal year", () => {
  it("turns on 1 October", () => {
    assert.strictEqual(fiscalYearOf(thaiDate("2025-09-30")), fiscalYear(2568))
    assert.strictEqual(fiscalYearOf(thaiDate("2025-10-01")), fiscalYear(2569))
    assert.strictEqual(fiscalYearOf(thaiDate("2026-11-22")), fiscalYear(2570))
    assert.strictEqual(fiscalYearOf(monthOf(thaiDate("2025-12-31"))), fiscalYear(2569))
  })

  it("has four quarters", () => {
    const quarters = monthsOf(fiscalYear(2569)).map(quarterOf)
    assert.deepStrictEqual(quarters, [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4])
    assert.strictEqual(quarterOf(thaiDate("2025-10-01")), 1)
    assert.strictEqual(quarterOf(thaiDate("2026-09-30")), 4)
  })

  it("has twelve months, October first", () => {
    const months = monthsOf(fiscalYear(2569))
    assert.strictEqual(months.length, 12)
    assert.strictEqual(months[0], Schema.decodeSync(Month)("2025-10"))
    assert.strictEqual(months[3], Schema.decodeSync(Month)("2026-01"))
    assert.strictEqual(months[11], Schema.decodeSync(Month)("2026-09"))
  })

  it.effect.prop("holds each of its days, and no other year does", [anyDay], ([date]) =>
    Effect.sync(() => {
      const year = fiscalYearOf(date)
      assert.isTrue(Schema.is(FiscalYear)(year))
      const { first, last } = boundsOf(year)
      assert.isTrue(first <= date && date <= last)
      assert.include(monthsOf(year), monthOf(date))
    })
  )

  it("is a whole year of the Buddhist era", () => {
    for (const bad of [2025, 2442, 2744, 2568.5, Number.NaN])
      assert.isFalse(Schema.is(FiscalYear)(bad), String(bad))
    assert.isTrue(Schema.is(ThaiDate)(boundsOf(fiscalYear(2568)).first))
  })
})
