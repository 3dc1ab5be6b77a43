import { formatBaht, satang } from "../values/baht.ts"
import type { FiscalYear } from "../values/fiscal-year.ts"
import { formatMonth, formatThaiDate, type Month, type ThaiDate } from "../values/thai-date.ts"
import type { Label } from "../stages/field.ts"

/** The site's two editions: Thai is the whole of it, English its headings and explanations. */
export const languages = ["th", "en"] as const
export type Language = (typeof languages)[number]

/** Where an edition begins, from the site's root. */
export const editionRoot: Readonly<Record<Language, string>> = { th: "", en: "en/" }

/** Words of a page in both languages. */
export type PageWords = Readonly<Record<string, Label>>

/** The words of one edition by name. */
export const wordsIn = <W extends PageWords>(
  words: W,
  language: Language
): Readonly<Record<keyof W & string, string>> =>
  Object.fromEntries(Object.entries(words).map(([name, label]) => [name, label[language]])) as Record<
    keyof W & string,
    string
  >

const englishMonths = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December"
]

/** `สิงหาคม 2568`; `August 2025`. */
export const monthIn = (month: Month, language: Language): string =>
  language === "th" ? formatMonth(month) : `${englishMonths[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`

const thaiMonths = "ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.".split(" ")

/** `ส.ค.`; `Aug`. */
export const monthShort = (month: Month, language: Language): string => {
  const index = Number(month.slice(5)) - 1
  return language === "th" ? thaiMonths[index]! : englishMonths[index]!.slice(0, 3)
}

/** `13 ส.ค. 2568`; `13 August 2025`. */
export const dayIn = (date: ThaiDate, language: Language): string =>
  language === "th"
    ? formatThaiDate(date, "medium")
    : `${Number(date.slice(8))} ${monthIn(date.slice(0, 7) as Month, "en")}`

/** `1,234.50 บาท`; `1,234.50 baht`. */
export const bahtIn = (amount: bigint, language: Language): string =>
  `${formatBaht(satang(amount))} ${language === "th" ? "บาท" : "baht"}`

const million = 100_000_000n
const thousands = /\B(?=(?:\d{3})+(?!\d))/g

/** An amount in few signs, rounded half up: `1.23 ล้าน`, `1.23M`; below a million whole baht, `706,921`; below a baht `0.25`. */
export const shortBaht = (amount: bigint, language: Language): string => {
  if (amount > 0n && amount < 100n) return formatBaht(satang(amount))
  const whole = (amount + 50n) / 100n
  if (whole < 1_000_000n) return String(whole).replace(thousands, ",")
  const hundredths = (amount * 100n + million / 2n) / million
  const rest = String(hundredths % 100n)
    .padStart(2, "0")
    .replace(/0+$/, "")
  const millions = String(hundredths / 100n).replace(thousands, ",")
  return `${millions}${rest === "" ? "" : `.${rest}`}${language === "th" ? " ล้าน" : "M"}`
}

/** `ปีงบประมาณ 2568`; `Fiscal year 2568 (October 2024 – September 2025)`. */
export const fiscalYearIn = (fiscalYear: FiscalYear, language: Language): string =>
  language === "th"
    ? `ปีงบประมาณ ${fiscalYear}`
    : `Fiscal year ${fiscalYear} (October ${fiscalYear - 544} – September ${fiscalYear - 543})`
