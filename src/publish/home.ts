import type { SiteView } from "../register/month-view.ts"
import { formatBaht } from "../values/baht.ts"
import { formatMonth } from "../values/thai-date.ts"
import { yearTotals } from "./fiscal-year.ts"
import { type PublishedFile, textFile } from "./file.ts"
import type { Pages } from "./formats/html.ts"

/** How many of the newest published months the front page names. */
const latestMonths = 6

/** `index.html`: what the site is, the newest months, the fiscal years, newest first. */
export const renderHome = ({ agency, fiscalYears }: SiteView, pages: Pages): PublishedFile => {
  const model = {
    root: "",
    pageTitle: `ข้อมูลการจัดซื้อจัดจ้าง · ${agency.name}`,
    agencyName: agency.name,
    agencyCode: agency.code,
    trail: [],
    latest: fiscalYears
      .flatMap(({ months }) => months)
      .filter(({ published }) => published)
      .toSorted((a, b) => (a.month < b.month ? 1 : -1))
      .slice(0, latestMonths)
      .map(({ agreed, month, rows }) => ({
        folder: month,
        name: formatMonth(month),
        summary: rows === 0 ? "ไม่มีการจัดซื้อจัดจ้าง" : `${rows} รายการ ${formatBaht(agreed)} บาท`
      })),
    years: fiscalYears
      .toSorted((a, b) => b.fiscalYear - a.fiscalYear)
      .map((year) => {
        const { allMonths, publishedMonths, total } = yearTotals(year)
        return {
          folder: `fy${year.fiscalYear}`,
          fiscalYear: year.fiscalYear,
          publishedMonths,
          allMonths,
          count: total.count,
          agreed: total.agreed
        }
      })
  }
  return textFile("index.html", "html", pages.home(model))
}
