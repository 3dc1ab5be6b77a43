import { Result, Schema } from "effect"
import { foldSpaces, toArabicDigits } from "./text.ts"

/** A rate in whole millionths (1 % = 10,000), so that no entry holds a fraction; never more than the whole. */
export const Rate = Schema.Int.pipe(
  Schema.check(
    Schema.isBetween({ minimum: 0, maximum: 1_000_000 }, { expected: "a rate in millionths, at most 100 %" })
  ),
  Schema.brand("Rate")
)
export type Rate = typeof Rate.Type

/** Per cent as a `Rate`; for rates known to be right, as in a parameter. */
export const percent = (value: number): Rate => Rate.make(Math.round(value * 10_000))

/** Reads a rate in per cent as people write it: `0.20`, `0.2%`, `ร้อยละ ๐.๒๐`. More than four decimals are refused. */
export const parseRate = (input: string): Result.Result<Rate, "not-a-rate"> => {
  const text = toArabicDigits(foldSpaces(input))
    .replace(/^ร้อยละ ?/, "")
    .replace(/ ?%$/, "")
  const match = /^(\d{1,3})(?:\.(\d{1,4}))?$/.exec(text)
  const millionths = match === null ? -1 : Number(match[1]! + (match[2] ?? "").padEnd(4, "0"))
  return millionths >= 0 && millionths <= 1_000_000
    ? Result.succeed(Rate.make(millionths))
    : Result.fail("not-a-rate")
}

/** `0.20`: per cent with at least two decimals, without the sign. */
export const formatRate = (rate: Rate): string => {
  const digits = String(rate).padStart(5, "0")
  return `${digits.slice(0, -4)}.${digits.slice(-4).replace(/0{1,2}$/, "")}`
}
