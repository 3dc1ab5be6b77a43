import type { SiteView } from "../../../register/site-view.ts"
import { formatBaht } from "../../../values/baht.ts"
import { bahtIn, fiscalYearIn, type Language, monthIn, wordsIn } from "../../language.ts"
import { yearTotals } from "../fiscal-year/page.ts"
import type { PageKind } from "../page.ts"
import { words } from "./words.ts"

/** How many of the newest published months the front page names. */
const latestMonths = 6

const model = ({ agency, fiscalYears }: SiteView, language: Language) => {
  const t = wordsIn(words, language)
  return {
    t,
    agency: agency.name,
    latest: fiscalYears
      .flatMap(({ months }) => months)
      .filter(({ published }) => published)
      .toSorted((a, b) => (a.month < b.month ? 1 : -1))
      .slice(0, latestMonths)
      .map(({ agreed, month, rows }) => ({
        folder: month,
        name: monthIn(month, language),
        summary: rows === 0 ? t.none : `${rows} ${t.items} ${bahtIn(agreed, language)}`
      })),
    years: fiscalYears
      .toSorted((a, b) => b.fiscalYear - a.fiscalYear)
      .map((year) => {
        const { agreed, count, publishedMonths, allMonths } = yearTotals(year)
        return {
          folder: `fy${year.fiscalYear}`,
          name: fiscalYearIn(year.fiscalYear, language),
          published:
            language === "th"
              ? `${publishedMonths} จาก ${allMonths} เดือน`
              : `${publishedMonths} of ${allMonths} months`,
          count,
          agreed: formatBaht(agreed)
        }
      })
  }
}

/** `index.html`: what the site is, the newest months, the fiscal years, newest first. */
export const homePages: PageKind = {
  template: "pages/home/page.hbs",
  pages: (site, language) => [
    {
      path: "index.html",
      title: words.title[language],
      trail: [],
      model: model(site, language)
    }
  ]
}
