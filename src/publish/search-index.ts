import { Method, methodLabels } from "../stages/4-purchase/method.ts"
import { type Label, packYear, type SearchRecord } from "../values/searchable.ts"
import type { Month } from "../values/thai-date.ts"
import { type PublishedFile, publishedFile } from "./file.ts"
import { monthIn } from "./language.ts"

const monthLabel = (month: string): Label => ({
  th: monthIn(month as Month, "th"),
  en: monthIn(month as Month, "en")
})

const isMethod = (code: string): code is Method => (Method.literals as ReadonlyArray<string>).includes(code)

/** What people call a method; a code that the program does not know stays as it is. */
export const methodLabel = (code: string): Label =>
  isMethod(code) ? methodLabels[code] : { th: code, en: code }

const labelled = (
  codes: ReadonlyArray<string | undefined>,
  label: (code: string) => Label
): Readonly<Record<string, Label>> =>
  Object.fromEntries(
    [...new Set(codes)]
      .filter((code) => code !== undefined)
      .toSorted()
      .map((code) => [code, label(code)])
  )

/** Where a fiscal year's index lies, from the site's root. */
export const searchIndexPath = (fiscalYear: number): string => `assets/search/fy${fiscalYear}.js`

const encoder = new TextEncoder()

/** One year's index: a classic script, which a page may load from `file://` too, with one record a line. */
const yearFile = (fiscalYear: number, records: ReadonlyArray<SearchRecord>): PublishedFile => {
  const { rows, ...head } = packYear(fiscalYear, records, {
    months: labelled(
      records.map(({ month }) => month),
      monthLabel
    ),
    methods: labelled(
      records.map(({ methodCode }) => methodCode),
      methodLabel
    )
  })
  const start = `(globalThis.prongsaiSearch??={})[${fiscalYear}]=${JSON.stringify(head).slice(0, -1)},"rows":[\n`
  const text = `${start}${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]};\n`
  return publishedFile(searchIndexPath(fiscalYear), "js", encoder.encode(text), rows.length)
}

/** `assets/search/fy<year>.js` for each year given, in the order of its records; a year without records has an index, too. */
export const searchIndexFiles = (
  fiscalYears: ReadonlyArray<number>,
  records: ReadonlyArray<SearchRecord>
): ReadonlyArray<PublishedFile> => {
  const byYear = Map.groupBy(records, ({ fiscalYear }) => fiscalYear)
  return fiscalYears.map((fiscalYear) => yearFile(fiscalYear, byYear.get(fiscalYear) ?? []))
}
