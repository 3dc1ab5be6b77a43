import type { Label, SearchRecord } from "../../../values/searchable.ts"
import { methodLabel } from "../../search-index.ts"
import { searchWords } from "./words.ts"

type Language = keyof Label

/** The search page in one language: `root` leads to the site's root, `pages` to where the language's pages begin. */
const modelIn = (
  language: Language,
  fiscalYears: ReadonlyArray<number>,
  records: ReadonlyArray<SearchRecord>
) => {
  const words = Object.fromEntries(Object.entries(searchWords).map(([name, word]) => [name, word[language]]))
  const codes = new Set(records.map(({ methodCode }) => methodCode).filter((code) => code !== undefined))
  const units = new Set(records.map(({ unit }) => unit).filter((unit) => unit !== undefined))
  const years = fiscalYears.toSorted((a, b) => b - a)
  return {
    pageTitle: searchWords.title[language],
    words,
    indexes: `${language === "en" ? "../../" : "../"}assets/search/`,
    script: `${language === "en" ? "../../" : "../"}assets/scripts/search.js`,
    pages: "../",
    years: years.map(String),
    methods: [...codes].toSorted().map((code) => ({ code, label: methodLabel(code)[language] })),
    units: [...units].toSorted(),
    sorts: (["newest", "oldest", "dearest", "cheapest"] as const).map((code) => ({
      code,
      label: searchWords[code][language]
    })),
    browse: [
      { href: "../index.html", text: searchWords.home[language] },
      ...years.map((year) => ({
        href: `../fy${year}/index.html`,
        text: `${searchWords.year[language]} ${year}`
      }))
    ]
  }
}

/** `search/index.html` in a language, relative to where the language's pages begin: the form, and where to browse without a script. */
export const searchPage = (
  language: Language,
  fiscalYears: ReadonlyArray<number>,
  records: ReadonlyArray<SearchRecord>
) => ({ path: "search/index.html", model: modelIn(language, fiscalYears, records) })
