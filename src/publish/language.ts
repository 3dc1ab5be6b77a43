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

/** `13 ส.ค. 2568`; `13 August 2025`. */
export const dayIn = (date: ThaiDate, language: Language): string =>
  language === "th"
    ? formatThaiDate(date, "medium")
    : `${Number(date.slice(8))} ${monthIn(date.slice(0, 7) as Month, "en")}`

/** `1,234.50 บาท`; `1,234.50 baht`. */
export const bahtIn = (amount: bigint, language: Language): string =>
  `${formatBaht(satang(amount))} ${language === "th" ? "บาท" : "baht"}`

/** `ปีงบประมาณ 2568`; `Fiscal year 2568 (October 2024 – September 2025)`. */
export const fiscalYearIn = (fiscalYear: FiscalYear, language: Language): string =>
  language === "th"
    ? `ปีงบประมาณ ${fiscalYear}`
    : `Fiscal year ${fiscalYear} (October ${fiscalYear - 544} – September ${fiscalYear - 543})`
