import type { FiscalYearView, MonthTotal } from "../../../register/month-view.ts"
import { methodLabels } from "../../../stages/4-purchase/method.ts"
import { formatBaht, satang } from "../../../values/baht.ts"
import { boundsOf } from "../../../values/fiscal-year.ts"
import { bahtIn, dayIn, fiscalYearIn, type Language, monthIn, wordsIn } from "../../language.ts"
import type { PageKind } from "../page.ts"
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

const sums = (total: Pick<MonthTotal, "rows" | "agreed" | "unpriced">) => ({
  count: total.rows,
  agreed: formatBaht(total.agreed),
  unpriced: total.unpriced
})

const model = (view: FiscalYearView, language: Language) => {
  const t = wordsIn(words, language)
  const { first, last } = boundsOf(view.fiscalYear)
  const { agreed, allMonths, count, publishedMonths, unpriced } = yearTotals(view)
  const revision = (number: number) => (language === "th" ? `ฉบับที่ ${number}` : `Revision ${number}`)
  return {
    t,
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
    months: view.months.map((month) => ({
      published: month.published,
      folder: month.month,
      name: monthIn(month.month, language),
      ...sums(month),
      state: month.rows === 0 ? `${t.none} (${revision(month.revision)})` : revision(month.revision)
    })),
    methods: view.methods.map(({ method, ...total }) => ({
      name: method === undefined ? t.noMethod : methodLabels[method][language],
      ...sums(total)
    }))
  }
}

/** `fy2568/index.html`: totals and counts by month and by method. */
export const fiscalYearPages: PageKind = {
  template: "pages/fiscal-year/page.hbs",
  pages: ({ fiscalYears }, language) =>
    fiscalYears.map((view) => ({
      path: `fy${view.fiscalYear}/index.html`,
      title: fiscalYearIn(view.fiscalYear, language),
      trail: [{ href: "", text: fiscalYearIn(view.fiscalYear, language) }],
      model: model(view, language)
    }))
}
