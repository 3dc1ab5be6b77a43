import type { SiteView } from "../../../register/site-view.ts"
import { formatBaht } from "../../../values/baht.ts"
import { bahtIn, fiscalYearIn, type Language, monthIn, wordsIn } from "../../language.ts"
import type { FigureModel } from "../../charts/figure.ts"
import { ifThere } from "../elsewhere.ts"
import { byKind, byMethod } from "../figures/by.ts"
import { monthsFigure } from "../figures/months.ts"
import { linesFigure } from "../figures/purchases.ts"
import { words as figureWords } from "../figures/words.ts"
import { yearTotals } from "../fiscal-year/page.ts"
import { groupedBy, linesOf, type PublishedLine, sumOf } from "../lines.ts"
import { planAddress } from "../plan/address.ts"
import { words as planWords } from "../plan/words.ts"
import { plannedYears } from "../plan/planned.ts"
import type { PageKind } from "../page.ts"
import { words } from "./words.ts"

/** How many of the newest published months the front page names. */
const latestMonths = 6

/** How many of the largest purchases the front page names. */
const largestLines = 5

/** What is bought; how, where no kind is recorded, as in a government export. */
const kindsOrMethods = (lines: ReadonlyArray<PublishedLine>, language: Language): FigureModel =>
  lines.some(({ purchase }) => purchase?.kind !== undefined)
    ? byKind(lines, language)
    : byMethod(
        groupedBy(lines, ({ row }) => row.method),
        language
      )

/** The newest published year in short: what is bought, month by month, and the largest purchases. */
const newestYear = (site: SiteView, language: Language): ReadonlyArray<FigureModel> => {
  const [newest] = site.fiscalYears.toSorted((a, b) => b.fiscalYear - a.fiscalYear)
  if (newest === undefined) return []
  const year = fiscalYearIn(newest.fiscalYear, language)
  const lines = linesOf(site).filter(({ fiscalYear }) => fiscalYear === newest.fiscalYear)
  const kinds = lines.length === 0 ? undefined : kindsOrMethods(lines, language)
  const largest = lines
    .filter(({ row }) => row.agreedPrice !== undefined)
    .toSorted((a, b) => (a.row.agreedPrice! < b.row.agreedPrice! ? 1 : -1))
    .slice(0, largestLines)
  const heading = (text: string) => `${text} · ${year}`
  return [
    ...(kinds === undefined ? [] : [{ ...kinds, heading: heading(kinds.heading) }]),
    monthsFigure("by-month", heading(figureWords.byMonth[language]), newest.months, language),
    ...(largest.length === 0
      ? []
      : [
          linesFigure(
            { id: "largest", heading: heading(words.largest[language]), withSum: false },
            largest,
            language
          )
        ])
  ]
}

const model = (site: SiteView, language: Language) => {
  const t = wordsIn(words, language)
  const { agency, fiscalYears, signed } = site
  const all = sumOf(linesOf(site))
  return {
    t,
    charts: wordsIn(figureWords, language),
    sums:
      all.count === 0
        ? []
        : [
            { title: t.allCount, value: String(all.count) },
            { title: t.allAgreed, value: bahtIn(all.agreed, language) },
            ...(all.unpriced === 0 ? [] : [{ title: t.allUnpriced, value: String(all.unpriced) }]),
            { title: t.allSuppliers, value: String(site.suppliers.length) }
          ],
    figures: newestYear(site, language),
    search: ifThere("search/index.html"),
    verify: ifThere("verify/index.html"),
    contact: ifThere("contact/index.html"),
    notice: signed ? "ledger/notice.html" : "",
    plans: plannedYears(site).map((year) => ({
      href: planAddress(year),
      name: `${planWords.heading[language]} ${fiscalYearIn(year, language)}`
    })),
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

/** `index.html`: what the site is, the newest months, the newest year in pictures, the fiscal years, how to check and to ask. */
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
