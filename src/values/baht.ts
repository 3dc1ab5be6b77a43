import { Result, Schema, SchemaTransformation } from "effect"
import { foldSpaces, toArabicDigits } from "./text.ts"

/** An amount of money in whole satang (100 satang = 1 baht), never negative; encoded as a decimal string. */
export const Satang = Schema.String.pipe(
  Schema.check(
    Schema.isPattern(/^(?:0|[1-9][0-9]{0,17})$/u, { expected: "whole satang as a decimal string" })
  ),
  Schema.decodeTo(
    Schema.BigInt.pipe(Schema.check(Schema.isBetweenBigInt({ minimum: 0n, maximum: 10n ** 18n - 1n }))),
    SchemaTransformation.transform({ decode: (text) => BigInt(text), encode: (satang) => satang.toString() })
  ),
  Schema.brand("Satang")
)
export type Satang = typeof Satang.Type

/** Whole satang as a `Satang`; for amounts known to be right, as in a parameter or a sum. */
export const satang = (amount: bigint): Satang => amount as Satang

/** Whole baht as a `Satang`. */
export const baht = (amount: number): Satang => satang(BigInt(amount) * 100n)

/** Why a text is not an amount: `empty` (also `-`), `not-a-number`, `too-many-decimals` (more than two) or `too-large`. */
export type BahtProblem = "empty" | "not-a-number" | "too-many-decimals" | "too-large"

/**
 * Reads an amount in baht as people and exports write it: `1,234.50`, `๑,๒๓๔.๕๐`, `1234.5 บาท`, `1,234.-`, a JSON number.
 * Thousands marks must stand where they belong; a third decimal is refused, never rounded, even a zero (`1.500` may mean 1,500). A JSON
 * number from 10^13 on is too large: beyond it a number no longer tells one satang from the next.
 */
export const parseBaht = (input: string | number): Result.Result<Satang, BahtProblem> => {
  if (typeof input === "number" && input >= 1e13) return Result.fail("too-large")
  const text = toArabicDigits(foldSpaces(String(input)))
  if (text === "" || text === "-") return Result.fail("empty")
  const amount = text.replace(/^฿ ?/, "").replace(/ ?(?:บาท(?:ถ้วน)?|฿)$/, "")
  const match = /^(\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.(?:(\d+)|-))?$/.exec(amount)
  if (match === null) return Result.fail("not-a-number")
  const whole = match[1]!.replaceAll(",", "").replace(/^0+/, "")
  const decimals = match[2] ?? ""
  if (decimals.length > 2) return Result.fail("too-many-decimals")
  if (whole.length > 15) return Result.fail("too-large")
  return Result.succeed(satang(BigInt(whole + decimals.padEnd(2, "0"))))
}

/** `1234.50`: two decimals, no thousands marks; what machine-readable files hold. */
export const formatBahtPlain = (amount: Satang): string => {
  const digits = (amount < 0n ? -amount : amount).toString().padStart(3, "0")
  return `${amount < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** `1,234.50`: two decimals and thousands marks; what people read. */
export const formatBaht = (amount: Satang): string =>
  formatBahtPlain(amount).replace(/\B(?=(?:\d{3})+(?!\d)(?=\.))/g, ",")

const digitWords = ["ศูนย์", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า"]
const placeWords = ["", "สิบ", "ร้อย", "พัน", "หมื่น", "แสน"]

const belowMillionInWords = (digits: string, hasHigher: boolean): string => {
  const significant = digits.replace(/^0+/, "")
  return [...significant]
    .map((digit, index) => {
      const place = significant.length - 1 - index
      if (digit === "0") return ""
      if (place === 1 && digit === "1") return "สิบ"
      if (place === 1 && digit === "2") return "ยี่สิบ"
      if (place === 0 && digit === "1" && (significant.length > 1 || hasHigher)) return "เอ็ด"
      return digitWords[Number(digit)]! + placeWords[place]!
    })
    .join("")
}

const integerInWords = (amount: bigint): string => {
  if (amount === 0n) return "ศูนย์"
  const millions = amount / 1_000_000n
  const rest = (amount % 1_000_000n).toString().padStart(6, "0")
  return (millions > 0n ? `${integerInWords(millions)}ล้าน` : "") + belowMillionInWords(rest, millions > 0n)
}

/**
 * จำนวนเงินตัวอักษร — the amount in Thai words, as a contract writes it: `หนึ่งร้อยเอ็ดบาทถ้วน`, `ยี่สิบห้าสตางค์`.
 * A final one after any higher digit is เอ็ด (101, 1,000,001).
 */
export const bahtInWords = (amount: Satang): string => {
  const whole = amount / 100n
  const rest = amount % 100n
  if (rest === 0n) return `${integerInWords(whole)}บาทถ้วน`
  return (whole > 0n ? `${integerInWords(whole)}บาท` : "") + `${integerInWords(rest)}สตางค์`
}
