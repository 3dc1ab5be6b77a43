import { assert, describe, it } from "@effect/vitest"
import { Effect, Result, Schema } from "effect"
import {
  baht,
  bahtInWords,
  type BahtProblem,
  formatBaht,
  formatBahtPlain,
  parseBaht,
  Satang,
  satang
} from "../../src/values/baht.ts"
import { toThaiDigits } from "../../src/values/text.ts"

const amount = Schema.BigInt.pipe(
  Schema.check(Schema.isBetweenBigInt({ minimum: 0n, maximum: 99_999_999_999_999_999n }))
)
const smallAmount = Schema.BigInt.pipe(
  Schema.check(Schema.isBetweenBigInt({ minimum: 0n, maximum: 300_000_000n }))
)

const parsed = (input: string | number): bigint | BahtProblem => Result.merge(parseBaht(input))

describe("parseBaht", () => {
  const readings: ReadonlyArray<readonly [string | number, bigint]> = [
    ["0", 0n],
    ["0.00", 0n],
    ["0.05", 5n],
    ["1", 100n],
    ["1,234.50", 123_450n],
    ["1234.5", 123_450n],
    ["๑,๒๓๔.๕๐", 123_450n],
    ["  1,234.50\u00a0บาท ", 123_450n],
    ["1,234 บาทถ้วน", 123_400n],
    ["฿1,234.50", 123_450n],
    ["1,234.-", 123_400n],
    ["1,234.- บาท", 123_400n],
    ["007", 700n],
    ["43,777,371.83", 4_377_737_183n],
    [43777371.83, 4_377_737_183n],
    [940485, 94_048_500n],
    [0, 0n],
    [-0, 0n],
    [9_999_999_999_999.99, 999_999_999_999_999n],
    ["999999999999999.99", 99_999_999_999_999_999n],
    ["0000000000000000000001", 100n]
  ]
  for (const [input, expected] of readings) {
    it(`reads ${JSON.stringify(input)}`, () => assert.strictEqual(parsed(input), expected))
  }

  const refusals: ReadonlyArray<readonly [string | number, BahtProblem]> = [
    ["", "empty"],
    [" \u200b ", "empty"],
    ["-", "empty"],
    ["บาท", "not-a-number"],
    ["-1", "not-a-number"],
    [-1, "not-a-number"],
    ["(1,234.50)", "not-a-number"],
    ["12,34", "not-a-number"],
    ["1,2345", "not-a-number"],
    ["1,234,5", "not-a-number"],
    ["1234,567", "not-a-number"],
    [",123", "not-a-number"],
    ["0,123", "not-a-number"],
    ["1.234,50", "not-a-number"],
    ["1 234", "not-a-number"],
    ["1.", "not-a-number"],
    [".5", "not-a-number"],
    ["1.2.3", "not-a-number"],
    ["1e5", "not-a-number"],
    ["0x10", "not-a-number"],
    ["+5", "not-a-number"],
    ["ห้าร้อย", "not-a-number"],
    ["13 ส.ค. 68", "not-a-number"],
    [Number.NaN, "not-a-number"],
    [1e-7, "not-a-number"],
    ["1.005", "too-many-decimals"],
    ["1.500", "too-many-decimals"],
    [0.1 + 0.2, "too-many-decimals"],
    ["1000000000000000", "too-large"],
    ["9".repeat(100_000), "too-large"],
    [1e13, "too-large"],
    [1e21, "too-large"],
    [Number.POSITIVE_INFINITY, "too-large"]
  ]
  for (const [input, problem] of refusals) {
    it(`refuses ${JSON.stringify(input).slice(0, 40)}: ${problem}`, () =>
      assert.strictEqual(parsed(input), problem))
  }

  it.effect.prop("undoes every way of printing", [amount], ([value]) =>
    Effect.sync(() => {
      const money = satang(value)
      assert.strictEqual(parsed(formatBaht(money)), value)
      assert.strictEqual(parsed(formatBahtPlain(money)), value)
      assert.strictEqual(parsed(toThaiDigits(formatBaht(money))), value)
    })
  )

  it.effect.prop("reads a JSON number below 10^13 exactly", [Schema.Int], ([whole]) =>
    Effect.sync(() => {
      const value = BigInt(Math.abs(whole) % 999_999_999_999_999)
      assert.strictEqual(parsed(Number(formatBahtPlain(satang(value)))), value)
    })
  )
})

describe("formatBaht", () => {
  it("prints two decimals, with thousands marks for people", () => {
    assert.strictEqual(formatBaht(satang(0n)), "0.00")
    assert.strictEqual(formatBaht(satang(5n)), "0.05")
    assert.strictEqual(formatBaht(baht(999)), "999.00")
    assert.strictEqual(formatBaht(baht(1000)), "1,000.00")
    assert.strictEqual(formatBaht(satang(4_377_737_183n)), "43,777,371.83")
    assert.strictEqual(formatBahtPlain(satang(4_377_737_183n)), "43777371.83")
    assert.strictEqual(formatBahtPlain(satang(99n)), "0.99")
  })
})

describe("Satang", () => {
  const decode = Schema.decodeUnknownResult(Satang)

  it.effect.prop("is a decimal string in JSON and comes back", [amount], ([value]) =>
    Effect.sync(() => {
      const text = Schema.encodeSync(Satang)(satang(value))
      assert.strictEqual(text, value.toString())
      assert.deepStrictEqual(decode(text), Result.succeed(satang(value)))
    })
  )

  it("refuses other encodings", () => {
    for (const bad of ["", "01", "-1", "1.5", "1e3", " 1", "๑", "1".repeat(19), 100, 100n, null]) {
      assert.isTrue(Result.isFailure(decode(bad)), String(bad))
    }
  })

  it("refuses to encode what it could not decode", () => {
    assert.throws(() => Schema.encodeSync(Satang)(satang(-1n)))
    assert.throws(() => Schema.encodeSync(Satang)(satang(10n ** 18n)))
  })
})

/** An oracle that goes digit by digit from the right and knows nothing of millions but that every seventh digit starts again. */
const words = (whole: bigint): string => {
  const names = ["", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า"]
  const places = ["", "สิบ", "ร้อย", "พัน", "หมื่น", "แสน"]
  const digits = whole.toString()
  let text = ""
  for (let index = 0; index < digits.length; index += 1) {
    const fromRight = digits.length - 1 - index
    const place = fromRight % 6
    const digit = Number(digits[index])
    if (digit === 2 && place === 1) text += "ยี่สิบ"
    else if (digit === 1 && place === 1) text += "สิบ"
    else if (digit === 1 && place === 0 && index > 0) text += "เอ็ด"
    else if (digit !== 0) text += names[digit]! + places[place]!
    if (place === 0 && fromRight > 0) text += "ล้าน"
  }
  return text === "" ? "ศูนย์" : text
}

const oracle = (money: bigint): string => {
  const whole = money / 100n
  const rest = money % 100n
  if (rest === 0n) return `${words(whole)}บาทถ้วน`
  return `${whole === 0n ? "" : `${words(whole)}บาท`}${words(rest)}สตางค์`
}

describe("bahtInWords", () => {
  const cases: ReadonlyArray<readonly [bigint, string]> = [
    [0n, "ศูนย์บาทถ้วน"],
    [100n, "หนึ่งบาทถ้วน"],
    [1_000n, "สิบบาทถ้วน"],
    [1_100n, "สิบเอ็ดบาทถ้วน"],
    [2_000n, "ยี่สิบบาทถ้วน"],
    [2_100n, "ยี่สิบเอ็ดบาทถ้วน"],
    [10_000n, "หนึ่งร้อยบาทถ้วน"],
    [10_100n, "หนึ่งร้อยเอ็ดบาทถ้วน"],
    [11_100n, "หนึ่งร้อยสิบเอ็ดบาทถ้วน"],
    [50_000_000n, "ห้าแสนบาทถ้วน"],
    [100_000_000n, "หนึ่งล้านบาทถ้วน"],
    [100_000_100n, "หนึ่งล้านเอ็ดบาทถ้วน"],
    [1_000_000_000n, "สิบล้านบาทถ้วน"],
    [1_100_000_100n, "สิบเอ็ดล้านเอ็ดบาทถ้วน"],
    [100_000_000_000_000n, "หนึ่งล้านล้านบาทถ้วน"],
    [100_000_000_000_100n, "หนึ่งล้านล้านเอ็ดบาทถ้วน"],
    [1n, "หนึ่งสตางค์"],
    [25n, "ยี่สิบห้าสตางค์"],
    [101n, "หนึ่งบาทหนึ่งสตางค์"],
    [10_001n, "หนึ่งร้อยบาทหนึ่งสตางค์"],
    [10_011n, "หนึ่งร้อยบาทสิบเอ็ดสตางค์"],
    [10_021n, "หนึ่งร้อยบาทยี่สิบเอ็ดสตางค์"],
    [4_377_737_183n, "สี่สิบสามล้านเจ็ดแสนเจ็ดหมื่นเจ็ดพันสามร้อยเจ็ดสิบเอ็ดบาทแปดสิบสามสตางค์"]
  ]
  for (const [money, expected] of cases) {
    it(`${money} satang`, () => {
      assert.strictEqual(bahtInWords(satang(money)), expected)
      assert.strictEqual(oracle(money), expected)
    })
  }

  it.effect.prop("agrees with the oracle on any amount", [amount, smallAmount], ([large, small]) =>
    Effect.sync(() => {
      assert.strictEqual(bahtInWords(satang(large)), oracle(large))
      assert.strictEqual(bahtInWords(satang(small)), oracle(small))
    })
  )
})
