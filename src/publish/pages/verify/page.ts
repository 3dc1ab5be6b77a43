import { monthIn, wordsIn } from "../../language.ts"
import type { PageKind } from "../page.ts"
import { words } from "./words.ts"

/** `verify/index.html`: checks the site in the reader's browser; `?month=2025-08` or `?purchase=<id>` fills in what is asked. */
export const verifyPages: PageKind = {
  template: "pages/verify/page.hbs",
  pages: ({ fiscalYears }, language) => [
    {
      path: "verify/index.html",
      title: words.title[language],
      trail: [{ href: "", text: words.title[language] }],
      model: {
        t: wordsIn(words, language),
        address: "https://example.go.th/egp/",
        months: fiscalYears
          .flatMap(({ months }) => months)
          .filter(({ published }) => published)
          .map(({ month }) => ({ month, name: monthIn(month, language) }))
          .toSorted((a, b) => (a.month < b.month ? 1 : -1))
      }
    }
  ]
}
