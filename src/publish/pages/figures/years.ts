import type { SiteView } from "../../../register/site-view.ts"
import type { FigureModel } from "../../charts/figure.ts"
import { fiscalYearIn, type Language, wordsIn } from "../../language.ts"
import { groupedBy, type PublishedLine } from "../lines.ts"
import { bySupplier } from "./by.ts"
import { groupsFigure } from "./groups.ts"
import { monthsFigure, monthsWith } from "./months.ts"
import { linesFigure } from "./purchases.ts"
import { words } from "./words.ts"

/** Some of the published lines told whole: months of the newest year, fiscal years, suppliers, and the lines, newest first. */
export const aboutLines = (
  { fiscalYears }: SiteView,
  lines: ReadonlyArray<PublishedLine>,
  language: Language
): ReadonlyArray<FigureModel> => {
  const t = wordsIn(words, language)
  const newest = fiscalYears.find(({ fiscalYear }) => lines.some((line) => line.fiscalYear === fiscalYear))
  const ofNewest = lines.filter(({ fiscalYear }) => fiscalYear === newest?.fiscalYear)
  const years = groupedBy(lines, ({ fiscalYear }) => fiscalYear).toSorted((a, b) => b.key - a.key)
  return [
    ...(newest === undefined
      ? []
      : [
          monthsFigure(
            "by-month",
            `${t.byMonth} · ${fiscalYearIn(newest.fiscalYear, language)}`,
            monthsWith(newest.months, ofNewest),
            language
          )
        ]),
    ...(years.length < 2
      ? []
      : [
          groupsFigure(
            {
              id: "by-year",
              heading: t.byYear,
              column: t.year,
              groups: years,
              nameOf: ({ key }) => fiscalYearIn(key, language),
              hrefOf: ({ key }) => `fy${key}/index.html`
            },
            language
          )
        ]),
    ...(lines.length === 0
      ? []
      : [
          bySupplier(lines, language),
          linesFigure(
            { id: "purchases", heading: t.purchasesHeading, withSum: true },
            lines.toReversed(),
            language
          )
        ])
  ]
}
