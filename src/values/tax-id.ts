import { foldSpaces, toArabicDigits } from "./text.ts"

/**
 * เลขประจำตัว 13 หลัก — a number's shape: `juristic` (first digit 0), `person` (1–8), `masked` (nine digits, the rest hidden, as e-GP
 * publishes natural persons) or `unreadable`. A masked number is not an identity.
 */
export type TaxIdKind = "juristic" | "person" | "masked" | "unreadable"

/** A number as it is compared: Arabic digits, without spaces and any kind of hyphen. */
export const normalizeTaxId = (text: string): string =>
  toArabicDigits(foldSpaces(text)).replace(/[ \p{Pd}]/gu, "")

/** Whether the thirteenth digit is the check digit of the first twelve (modulus 11). */
export const hasValidCheckDigit = (taxId: string): boolean => {
  if (!/^\d{13}$/.test(taxId)) return false
  const sum = Array.from({ length: 12 }, (_, index) => Number(taxId[index]) * (13 - index)).reduce(
    (a, b) => a + b
  )
  return (11 - (sum % 11)) % 10 === Number(taxId[12])
}

/** The kind of a number already brought to digits by `normalizeTaxId`. */
export const taxIdKind = (taxId: string): TaxIdKind => {
  if (/^\d{9}[xX*]{4}$/.test(taxId)) return "masked"
  if (!/^\d{13}$/.test(taxId)) return "unreadable"
  return taxId.startsWith("0") ? "juristic" : taxId.startsWith("9") ? "unreadable" : "person"
}

/** `X-XXXX-XXXXX-45-3`: all that may be shown of a natural person's number. */
export const maskTaxId = (taxId: string): string =>
  /^\d{13}$/.test(taxId) ? `X-XXXX-XXXXX-${taxId.slice(10, 12)}-${taxId.slice(12)}` : "X-XXXX-XXXXX-XX-X"
