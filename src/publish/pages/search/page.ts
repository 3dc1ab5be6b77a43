import type { SearchRecord } from "../../../values/searchable.ts"
import type { FiscalYear } from "../../../values/fiscal-year.ts"
import { fiscalYearIn, type Language, wordsIn } from "../../language.ts"
import { methodLabel } from "../../search-index.ts"
import { searchRecords } from "../../search-records.ts"
import type { Page, PageKind } from "../page.ts"
import { words } from "./words.ts"

const known = (texts: ReadonlyArray<string | undefined>): ReadonlyArray<string> =>
  [...new Set(texts)].filter((text) => text !== undefined).toSorted()

/** `search/index.html` of an edition: the form that a script answers from the indexes of these years, and where to look without one. */
export const searchPage = (
  fiscalYears: ReadonlyArray<FiscalYear>,
  records: ReadonlyArray<SearchRecord>,
  language: Language
): Page => {
  const t = wordsIn(words, language)
  return {
    path: "search/index.html",
    title: t.title,
    trail: [{ href: "", text: t.title }],
    model: {
      t,
      years: fiscalYears.map((year) => ({
        code: String(year),
        label: fiscalYearIn(year, language),
        href: `fy${year}/index.html`
      })),
      methods: known(records.map(({ methodCode }) => methodCode)).map((code) => ({
        code,
        label: methodLabel(code)[language]
      })),
      units: known(records.map(({ unit }) => unit)),
      sorts: (["newest", "oldest", "dearest", "cheapest"] as const).map((code) => ({ code, label: t[code] }))
    }
  }
}

/** The search page of a site. */
export const searchPages: PageKind = {
  template: "pages/search/page.hbs",
  pages: (site, language) => [
    searchPage(
      site.fiscalYears.map(({ fiscalYear }) => fiscalYear),
      searchRecords(site),
      language
    )
  ]
}
