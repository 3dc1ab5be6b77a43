import type { FiscalYearView, MonthTotal } from "../register/month-view.ts"
import { methodLabels } from "../stages/4-purchase/method.ts"
import { formatBaht, satang } from "../values/baht.ts"
import { boundsOf } from "../values/fiscal-year.ts"
import { formatMonth, formatThaiDate } from "../values/thai-date.ts"
import { type PublishedFile, textFile } from "./file.ts"
import type { Pages } from "./formats/html.ts"

const sums = (total: Pick<MonthTotal, "rows" | "agreed" | "unpriced">) => ({
  count: total.rows,
  agreed: formatBaht(total.agreed),
  unpriced: total.unpriced
})

/** A fiscal year's published months added up: what its own page and the front page say of it. */
export const yearTotals = ({ months }: FiscalYearView) => {
  const published = months.filter((month) => month.published)
  return {
    publishedMonths: published.length,
    allMonths: months.length,
    total: sums({
      rows: published.reduce((sum, { rows }) => sum + rows, 0),
      agreed: satang(published.reduce((sum, { agreed }) => sum + agreed, 0n)),
      unpriced: published.reduce((sum, { unpriced }) => sum + unpriced, 0)
    })
  }
}

/** `fy2568/index.html`: totals and counts by month and by method. Path relative to the site's root. */
export const renderFiscalYear = (view: FiscalYearView, pages: Pages): PublishedFile => {
  const { agency, fiscalYear, methods, months } = view
  const { first, last } = boundsOf(fiscalYear)
  const model = {
    root: "../",
    pageTitle: `การจัดซื้อจัดจ้าง ปีงบประมาณ พ.ศ. ${fiscalYear} · ${agency.name}`,
    agencyName: agency.name,
    agencyCode: agency.code,
    trail: [
      { href: "../index.html", text: "หน้าแรก" },
      { href: "", text: `ปีงบประมาณ ${fiscalYear}` }
    ],
    fiscalYear,
    bounds: `${formatThaiDate(first, "long")} ถึง ${formatThaiDate(last, "long")}`,
    ...yearTotals(view),
    months: months.map((month) => ({
      published: month.published,
      folder: month.month,
      name: formatMonth(month.month),
      ...sums(month),
      state: month.rows === 0 ? `ไม่มีการจัดซื้อจัดจ้าง (ฉบับที่ ${month.revision})` : `ฉบับที่ ${month.revision}`
    })),
    methods: methods.map(({ method, ...total }) => ({
      name: method === undefined ? "ไม่มีข้อมูลวิธีซื้อหรือจ้าง" : methodLabels[method].th,
      ...sums(total)
    }))
  }
  return textFile(`fy${fiscalYear}/index.html`, "html", pages.fiscalYear(model))
}
