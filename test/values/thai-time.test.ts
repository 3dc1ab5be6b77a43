import { assert, describe, it } from "@effect/vitest"
import { formatThaiTime } from "../../src/values/thai-time.ts"

describe("instants as a clock in Bangkok shows them", () => {
  it.each([
    ["2026-11-24T14:23:59.999Z", "24 พ.ย. 2569 เวลา 21.23 น."],
    ["2025-08-31T17:00:00Z", "1 ก.ย. 2568 เวลา 00.00 น."],
    ["2025-08-31T16:59:59Z", "31 ส.ค. 2568 เวลา 23.59 น."],
    ["1970-01-01T00:00:00Z", "1 ม.ค. 2513 เวลา 07.00 น."]
  ])("%s", (instant, said) => assert.strictEqual(formatThaiTime(Date.parse(instant)), said))

  it("outside the years that dates are kept in are not told", () => {
    for (const millis of [Number.NaN, Infinity, -Infinity, 2 ** 53, -(2 ** 53), Date.UTC(2200, 0, 1)])
      assert.isUndefined(formatThaiTime(millis))
  })
})
