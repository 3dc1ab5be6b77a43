import { Result, Schema } from "effect"
import { parseBaht, type Satang } from "../values/baht.ts"
import { FiscalYear } from "../values/fiscal-year.ts"
import { type Month, monthOf, parseThaiDate, type ThaiDate, type TwoDigitYear } from "../values/thai-date.ts"
import { foldSpaces, toArabicDigits } from "../values/text.ts"
import type { ProblemCode } from "./problem.ts"

/** A cell's reading: its value, undefined where nothing is recorded, or what is wrong. */
export type CellReading<A> = Result.Result<A | undefined, ProblemCode>

const controls = /(?![\t\n\r])\p{Cc}/u
/** A cell's text with spaces folded; `-` and null are nothing. A list, an object or a control character is no text. */
export const readText = (value: unknown): CellReading<string> => {
  if (value === null || value === undefined || value === "" || value === "-") return Result.succeed(undefined)
  if (typeof value === "number") return Result.succeed(String(value))
  if (typeof value !== "string" || controls.test(value) || !value.isWellFormed())
    return Result.fail("unreadable-text")
  const text = foldSpaces(value)
  return Result.succeed(text === "" || text === "-" ? undefined : text)
}

/** What a cell's text says, where it has any. */
export const mapText = <A>(
  value: unknown,
  as: (text: string) => Result.Result<A, ProblemCode>
): CellReading<A> => {
  const text = readText(value)
  return Result.isFailure(text) || text.success === undefined
    ? (text as Result.Result<undefined, ProblemCode>)
    : as(text.success)
}

/** An amount in baht. */
export const readAmount = (value: unknown): CellReading<Satang> =>
  mapText(value, (text) => Result.mapError(parseBaht(text), (): ProblemCode => "unreadable-amount"))

/** Whether a cell reads as a latitude or longitude. */
export const isDegrees = (value: unknown): boolean =>
  (typeof value === "number" || typeof value === "string") && /^-?\d+(?:\.\d+)?$/.test(String(value).trim())

/** A place as well-known text; the API's `{lat, lon}` becomes a point, longitude first. */
export const readLocation = (value: unknown): CellReading<string> => {
  if (value === null || typeof value !== "object") return readText(value)
  const { lat, lon } = value as { readonly lat?: unknown; readonly lon?: unknown }
  if (isDegrees(lat) && isDegrees(lon))
    return Result.succeed(`POINT(${String(lon).trim()} ${String(lat).trim()})`)
  const isBlank = [lat, lon].every(
    (part) => part === undefined || part === null || part === "" || part === "-"
  )
  return isBlank ? Result.succeed(undefined) : Result.fail("unreadable-text")
}

const remembered = new Map<string, Result.Result<ThaiDate, ProblemCode>>()

const dateOf = (text: string, twoDigitYear: TwoDigitYear): Result.Result<ThaiDate, ProblemCode> =>
  Result.mapError(parseThaiDate(text, twoDigitYear), (problem) =>
    problem === "year-unclear" ? "two-digit-year" : "unreadable-date"
  )

/** A date of e-GP, whose two-digit years are of the Buddhist era. */
export const readEgpDate = (value: unknown): CellReading<ThaiDate> =>
  mapText(value, (text) => {
    const known = remembered.get(text)
    if (known !== undefined) return known
    if (remembered.size > 4000) remembered.clear()
    const date = dateOf(text, "buddhist-era")
    remembered.set(text, date)
    return date
  })

/** A date that an officer typed: a four-digit year of the Buddhist era. */
export const readTypedDate = (value: unknown): CellReading<ThaiDate> =>
  mapText(value, (text) =>
    Result.flatMap(dateOf(text, "refused"), (date) =>
      /(?:^|\D)(?:2[4-7])\d\d(?:\D|$)/.test(toArabicDigits(text))
        ? Result.succeed(date)
        : Result.fail("not-buddhist-era")
    )
  )

/** A month that an officer typed, such as `ส.ค. 2568` or `08/2568`; the first day of it is one, too: spreadsheets make it out of a month. */
export const readTypedMonth = (value: unknown): CellReading<Month> =>
  mapText(value, (text) => {
    const digits = toArabicDigits(text)
    const isWhole = /^\d{1,2}[ /.-].*\D\d{4}$/.test(digits)
    const day = readTypedDate(isWhole ? digits : /^\d/.test(digits) ? `1/${digits}` : `1 ${digits}`)
    if (Result.isFailure(day))
      return Result.fail(day.failure === "unreadable-date" ? "unreadable-month" : day.failure)
    return day.success?.endsWith("-01") === true
      ? Result.succeed(monthOf(day.success))
      : Result.fail("unreadable-month")
  })

/** Whether a text reads as a day, of whatever era: nobody's name does, so its cell stands in another column. */
export const isDay = (text: string): boolean => Result.isSuccess(dateOf(text, "buddhist-era"))

/** Whether a text is what a date cell of a spreadsheet reads as, day and month in two digits: no number of a document is written so. */
export const isSpreadsheetDate = (text: string): boolean =>
  /^\d\d\/\d\d\/(?:\d\d|\d{4})(?: \d\d:\d\d)?$/.test(text)

const isFiscalYear = Schema.is(FiscalYear)

/** A fiscal year of the Buddhist era. */
export const readFiscalYear = (value: unknown): CellReading<FiscalYear> =>
  mapText(value, (text) => {
    const digits = toArabicDigits(text)
    const year = /^\d{4}$/.test(digits) ? Number(digits) : 0
    return isFiscalYear(year) ? Result.succeed(year) : Result.fail("unreadable-fiscal-year")
  })

/** Whether a cell reads as a day of e-GP: what never stands in a name, a number or a status. */
export const isEgpDate = (value: unknown): boolean => {
  if (typeof value !== "string" || value.length > 24 || !/^\s*[0-9๐-๙]/.test(value)) return false
  const date = readEgpDate(value)
  return Result.isSuccess(date) && date.success !== undefined
}

/** A supplier's tax number as e-GP writes it, whole or masked. */
export const isTaxId = (value: unknown): boolean =>
  (typeof value === "string" || typeof value === "number") &&
  /^(?:\d{13}|\d{9}[xX]{4})$/.test(String(value).trim())
