import type { SiteView } from "../../../register/site-view.ts"
import type { FiscalYear } from "../../../values/fiscal-year.ts"
import { bahtIn, fiscalYearIn, type Language, wordsIn } from "../../language.ts"
import { linesFigure } from "../figures/purchases.ts"
import { words as figureWords } from "../figures/words.ts"
import type { PageKind } from "../page.ts"
import { planAddress } from "./address.ts"
import { plannedFigure, quartersFigure, sumKnown } from "./figures.ts"
import { planOfYear, plannedYears } from "./planned.ts"
import { words } from "./words.ts"

const model = (site: SiteView, year: FiscalYear, language: Language) => {
  const t = wordsIn(words, language)
  const { planned, unplanned } = planOfYear(site, year)
  const sum = (amounts: ReadonlyArray<bigint | undefined>) => bahtIn(sumKnown(amounts), language)
  return {
    t,
    charts: wordsIn(figureWords, language),
    year: fiscalYearIn(year, language),
    sums:
      planned.length === 0
        ? []
        : [
            { title: t.planned, value: String(planned.length) },
            { title: t.plannedSum, value: sum(planned.map(({ amount }) => amount)) },
            { title: t.agreedSum, value: sum(planned.map(({ agreed }) => agreed)) },
            { title: t.paidSum, value: sum(planned.map(({ paid }) => paid)) }
          ],
    figures:
      planned.length === 0 ? [] : [quartersFigure(year, planned, language), plannedFigure(planned, language)],
    unplanned:
      unplanned.length === 0
        ? false
        : linesFigure({ id: "unplanned", heading: t.unplanned, withSum: true }, unplanned, language),
    back: site.fiscalYears.some(({ fiscalYear }) => fiscalYear === year) ? `fy${year}/index.html` : ""
  }
}

const pagesOf = function* (site: SiteView, language: Language) {
  for (const year of plannedYears(site)) {
    const isPublished = site.fiscalYears.some(({ fiscalYear }) => fiscalYear === year)
    yield {
      path: planAddress(year),
      title: `${words.heading[language]} ${fiscalYearIn(year, language)}`,
      trail: [
        ...(isPublished ? [{ href: `fy${year}/index.html`, text: fiscalYearIn(year, language) }] : []),
        { href: "", text: words.heading[language] }
      ],
      model: model(site, year, language)
    }
  }
}

/** `fy2568/plan/index.html`: the year's plan beside what was agreed and paid, and what has no recorded plan. */
export const planPages: PageKind = { template: "pages/plan/page.hbs", pages: pagesOf }
