import type { FiscalYearView } from "../../../register/month-view.ts"
import type { SiteView } from "../../../register/site-view.ts"
import { satang } from "../../../values/baht.ts"
import { boundsOf } from "../../../values/fiscal-year.ts"
import { bahtIn, dayIn, fiscalYearIn, type Language, wordsIn } from "../../language.ts"
import { byKind, byMethod, bySupplier, byUnit } from "../figures/by.ts"
import { durationsFigure } from "../figures/durations.ts"
import { monthsFigure } from "../figures/months.ts"
import { offersFigure } from "../figures/offers.ts"
import { words as figureWords } from "../figures/words.ts"
import { linesOf } from "../lines.ts"
import type { PageKind } from "../page.ts"
import { planAddress } from "../plan/address.ts"
import { words } from "./words.ts"

/** A fiscal year's published months added up. */
export const yearTotals = ({ months }: FiscalYearView) => {
  const published = months.filter((month) => month.published)
  return {
    publishedMonths: published.length,
    allMonths: months.length,
    count: published.reduce((sum, { rows }) => sum + rows, 0),
    agreed: satang(published.reduce((sum, { agreed }) => sum + agreed, 0n)),
    unpriced: published.reduce((sum, { unpriced }) => sum + unpriced, 0)
  }
}

const model = (site: SiteView, view: FiscalYearView, language: Language) => {
  const t = wordsIn(words, language)
  const { first, last } = boundsOf(view.fiscalYear)
  const { agreed, allMonths, count, publishedMonths, unpriced } = yearTotals(view)
  const lines = linesOf(site).filter(({ fiscalYear }) => fiscalYear === view.fiscalYear)
  const shown = new Set(lines.flatMap(({ purchase }) => (purchase === undefined ? [] : [purchase])))
  const durations = durationsFigure([...shown], language)
  const methods = view.methods.map(({ method, rows, ...sums }) => ({ key: method, count: rows, ...sums }))
  return {
    t,
    charts: wordsIn(figureWords, language),
    agency: view.agency.name,
    year: fiscalYearIn(view.fiscalYear, language),
    formsHref: `fy${view.fiscalYear}/forms/index.html`,
    bounds: `${dayIn(first, language)} – ${dayIn(last, language)}`,
    published:
      language === "th"
        ? `${publishedMonths} จาก ${allMonths} เดือน`
        : `${publishedMonths} of ${allMonths} months`,
    count,
    agreed: bahtIn(agreed, language),
    agreedTitle: unpriced === 0 ? t.agreed : t.agreedKnown,
    unpriced,
    figures: [
      monthsFigure("by-month", t.byMonth, view.months, language),
      ...(methods.length === 0 ? [] : [byMethod(methods, language)]),
      ...(lines.length === 0
        ? []
        : [
            byKind(lines, language),
            byUnit(lines, language),
            bySupplier(lines, language),
            offersFigure(lines, language)
          ]),
      ...(durations === undefined ? [] : [durations])
    ],
    plan: planAddress(view.fiscalYear)
  }
}

/** `fy2568/index.html`: totals, and pictures with tables by month, method, kind, unit and supplier, of offers and of days from step to step. */
export const fiscalYearPages: PageKind = {
  template: "pages/fiscal-year/page.hbs",
  pages: (site, language) =>
    site.fiscalYears.map((view) => ({
      path: `fy${view.fiscalYear}/index.html`,
      title: fiscalYearIn(view.fiscalYear, language),
      trail: [{ href: "", text: fiscalYearIn(view.fiscalYear, language) }],
      model: model(site, view, language)
    }))
}
