import { toArabicDigits } from "../../values/text.ts"

/**
 * Whole satang of an amount in baht as people type it: `500,000`, `๕๐๐๐๐๐`, `1234.5 บาท`. Undefined where it is none; more lenient about
 * thousands marks than `parseBaht`, because it only bounds a search.
 */
export const readAmount = (typed: string): bigint | undefined => {
  const text = toArabicDigits(typed)
    .replace(/[\s,฿]/g, "")
    .replace(/บาท$/, "")
  const [, whole, decimals = ""] = /^(\d{1,15})(?:\.(\d{0,2}))?$/.exec(text) ?? []
  return whole === undefined ? undefined : BigInt(whole + decimals.padEnd(2, "0"))
}

/** `1234.50` of satang as a decimal string. */
export const plainAmount = (satang: string): string => {
  const digits = satang.padStart(3, "0")
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** `1,234.50` of satang as a decimal string. */
export const printedAmount = (satang: string): string =>
  plainAmount(satang).replace(/\B(?=(?:\d{3})+(?!\d)(?=\.))/g, ",")
