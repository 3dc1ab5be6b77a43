import { Result, Schema } from "effect"
import { foldSpaces, toArabicDigits, toThaiDigits } from "./text.ts"

const monthNames = [
  { long: "มกราคม", short: "ม.ค." },
  { long: "กุมภาพันธ์", short: "ก.พ." },
  { long: "มีนาคม", short: "มี.ค." },
  { long: "เมษายน", short: "เม.ย." },
  { long: "พฤษภาคม", short: "พ.ค." },
  { long: "มิถุนายน", short: "มิ.ย." },
  { long: "กรกฎาคม", short: "ก.ค." },
  { long: "สิงหาคม", short: "ส.ค." },
  { long: "กันยายน", short: "ก.ย." },
  { long: "ตุลาคม", short: "ต.ค." },
  { long: "พฤศจิกายน", short: "พ.ย." },
  { long: "ธันวาคม", short: "ธ.ค." }
] as const

const weekdayNames = ["อาทิตย์", "จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์"]

const twoDigits = (value: number): string => String(value).padStart(2, "0")

const daysInMonth = (year: number, month: number): number =>
  month === 2
    ? (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31

const isCivilDate = (text: string): boolean => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (match === null) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return (
    year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  )
}

/** A civil date in Asia/Bangkok, `YYYY-MM-DD` in the common era; dates compare as text. Printed in the Buddhist era (+543). */
export const ThaiDate = Schema.String.pipe(
  Schema.check(Schema.makeFilter(isCivilDate, { expected: "a civil date as YYYY-MM-DD, 1900 to 2199" })),
  Schema.brand("ThaiDate")
)
export type ThaiDate = typeof ThaiDate.Type

/** A month of the common era, `YYYY-MM`. */
export const Month = Schema.String.pipe(
  Schema.check(
    Schema.isPattern(/^(?:19|20|21)[0-9]{2}-(?:0[1-9]|1[0-2])$/u, { expected: "a month as YYYY-MM" })
  ),
  Schema.brand("Month")
)
export type Month = typeof Month.Type

/** A date known to be right, as in a parameter's history; a wrong one is a defect of the program. */
export const thaiDate = (iso: string): ThaiDate => Schema.decodeSync(ThaiDate)(iso)

/** The civil date of the parts, or undefined where no such day exists. Year of the common era. */
export const civilDate = (year: number, month: number, day: number): ThaiDate | undefined => {
  const iso = `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`
  return isCivilDate(iso) ? (iso as ThaiDate) : undefined
}

const parts = (date: ThaiDate) => ({
  year: Number(date.slice(0, 4)),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8, 10))
})

/** Why a text is not a date: `empty` (also `-`), `unreadable`, `no-such-day` (also a weekday that the day is not), or `year-unclear` (two digits where the source does not say which era). */
export type DateProblem = "empty" | "unreadable" | "no-such-day" | "year-unclear"

/** What a two-digit year means in the source being read; people and most files write none, e-GP writes the Buddhist era. */
export type TwoDigitYear = "buddhist-era" | "refused"

const monthByName = new Map(
  monthNames.flatMap(({ long, short }, index) => [
    [long, index + 1],
    [short.replaceAll(".", ""), index + 1]
  ])
)

const commonEraYear = (
  text: string,
  era: string | undefined,
  twoDigitYear: TwoDigitYear
): number | undefined => {
  const buddhist = era?.startsWith("พ")
  const year = Number(text)
  if (text.length === 2) {
    return (buddhist ?? twoDigitYear === "buddhist-era") ? 2500 + year - 543 : undefined
  }
  return (buddhist ?? year >= 2400) ? year - 543 : year
}

const dateForms = [
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?)?$/,
  /^(?<day>\d{1,2})(?<mark>[/.-])(?<month>\d{1,2})\k<mark>(?<year>\d{4}|\d{2})$/,
  /^(?:วัน(?<weekday>[ก-๎]*?) ?ที่ ?)?(?<day>\d{1,2}) ?(?:เดือน ?)?(?<month>[ก-๎.]+?) ?(?<era>[คพ]\.?ศ\.?)? ?(?<year>\d{4}|\d{2})$/
]

/**
 * Reads a date as Thai officers and government exports write it: `13 ส.ค. 68`, `13 สิงหาคม พ.ศ. 2568`, `วันพุธที่ 13 สิงหาคม 2568`,
 * `13/08/2568`, `2025-08-13`, in Thai or Arabic digits. Where no era is named, a four-digit year from 2400 on is of the Buddhist era;
 * day comes before month. A clock time other than midnight is refused: it may belong to another day in Bangkok.
 */
export const parseThaiDate = (
  input: string,
  twoDigitYear: TwoDigitYear = "refused"
): Result.Result<ThaiDate, DateProblem> => {
  const text = toArabicDigits(foldSpaces(input))
  if (text === "" || text === "-") return Result.fail("empty")
  const found = dateForms.map((form) => form.exec(text)?.groups).find((groups) => groups !== undefined)
  if (found === undefined) return Result.fail("unreadable")
  const month = monthByName.get(found["month"]!.replaceAll(".", "")) ?? Number(found["month"])
  if (Number.isNaN(month)) return Result.fail("unreadable")
  const year = commonEraYear(found["year"]!, found["era"], twoDigitYear)
  if (year === undefined) return Result.fail("year-unclear")
  const date = civilDate(year, month, Number(found["day"]))
  if (date === undefined) return Result.fail("no-such-day")
  return !found["weekday"] || weekdayNames[weekday(date)]!.startsWith(found["weekday"])
    ? Result.succeed(date)
    : Result.fail("no-such-day")
}

/** `short` 13 ส.ค. 68 · `medium` 13 ส.ค. 2568 · `long` 13 สิงหาคม 2568 · `slashed` 13/08/2568 · `official` วันที่ 13 เดือนสิงหาคม พ.ศ. 2568 · `weekday` วันพุธที่ 13 สิงหาคม 2568 */
export type DateForm = "short" | "medium" | "long" | "slashed" | "official" | "weekday"

/** Prints a date in the Buddhist era, in Arabic digits unless `digits` is `thai`. */
export const formatThaiDate = (
  date: ThaiDate,
  form: DateForm,
  digits: "arabic" | "thai" = "arabic"
): string => {
  const { year, month, day } = parts(date)
  const era = year + 543
  const name = monthNames[month - 1]!
  const forms = {
    short: () => `${day} ${name.short} ${twoDigits(era % 100)}`,
    medium: () => `${day} ${name.short} ${era}`,
    long: () => `${day} ${name.long} ${era}`,
    slashed: () => `${twoDigits(day)}/${twoDigits(month)}/${era}`,
    official: () => `วันที่ ${day} เดือน${name.long} พ.ศ. ${era}`,
    weekday: () => `วัน${weekdayNames[weekday(date)]!}ที่ ${day} ${name.long} ${era}`
  } satisfies Record<DateForm, () => string>
  return digits === "thai" ? toThaiDigits(forms[form]()) : forms[form]()
}

/** `สิงหาคม 2568`. */
export const formatMonth = (month: Month): string =>
  `${monthNames[Number(month.slice(5)) - 1]!.long} ${Number(month.slice(0, 4)) + 543}`

/** `ส.ค. 68`, for narrow places. */
export const formatMonthShort = (month: Month): string =>
  `${monthNames[Number(month.slice(5)) - 1]!.short} ${String(Number(month.slice(0, 4)) + 543).slice(2)}`

/** The month a date lies in. */
export const monthOf = (date: ThaiDate): Month => date.slice(0, 7) as Month

/** The last day of a month. */
export const lastDayOf = (month: Month): ThaiDate =>
  civilDate(
    Number(month.slice(0, 4)),
    Number(month.slice(5)),
    daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)))
  )!

/** There are some hundred thousand dates at most: each is reckoned once. */
const numbers = new Map<ThaiDate, number>()
const dates = new Map<number, ThaiDate>()

/** Days since 1970-01-01 of the proleptic Gregorian calendar. */
export const dayNumber = (date: ThaiDate): number => {
  const known = numbers.get(date)
  if (known !== undefined) return known
  const { year, month, day } = parts(date)
  const number = Math.floor(Date.UTC(year, month - 1, day) / 86_400_000)
  numbers.set(date, number)
  return number
}

/** `days` calendar days later (earlier where negative). Only days from 1900 to 2199 are dates; whoever steps beyond checks. */
export const addDays = (date: ThaiDate, days: number): ThaiDate => {
  const number = dayNumber(date) + days
  const known = dates.get(number)
  if (known !== undefined) return known
  const later = new Date(number * 86_400_000).toISOString().slice(0, 10) as ThaiDate
  dates.set(number, later)
  return later
}

/** The same day of the month `months` civil months later, or that month's last day where it is shorter. */
export const addMonths = (date: ThaiDate, months: number): ThaiDate => {
  const { year, month, day } = parts(date)
  const count = year * 12 + month - 1 + months
  const [inYear, inMonth] = [Math.floor(count / 12), (count % 12) + 1]
  return civilDate(inYear, inMonth, Math.min(day, daysInMonth(inYear, inMonth)))!
}

/** 0 Sunday … 6 Saturday. */
export const weekday = (date: ThaiDate): number => (((dayNumber(date) + 4) % 7) + 7) % 7

/** The civil date in Asia/Bangkok (UTC+7, no summer time) of an instant in milliseconds. */
export const dateInBangkok = (millis: number): ThaiDate =>
  new Date(millis + 7 * 3_600_000).toISOString().slice(0, 10) as ThaiDate
