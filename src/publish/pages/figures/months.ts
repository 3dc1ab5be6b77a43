import type { MonthTotal } from "../../../register/month-view.ts"
import { formatBaht, satang } from "../../../values/baht.ts"
import { columnChart } from "../../charts/columns.ts"
import { type FigureModel, figureModel, type FigureRow } from "../../charts/figure.ts"
import { bahtIn, type Language, monthIn, monthShort, shortBaht, wordsIn } from "../../language.ts"
import { glossaryAddress } from "../elsewhere.ts"
import { type PublishedLine, sumOf } from "../lines.ts"
import { words } from "./words.ts"

/** The published months of a year with those lines only that are handed in. */
export const monthsWith = (
  months: ReadonlyArray<MonthTotal>,
  lines: ReadonlyArray<PublishedLine>
): ReadonlyArray<MonthTotal> => {
  const mine = Map.groupBy(lines, ({ month }) => month)
  return months.map((total) => {
    const { agreed, count, unpriced } = sumOf(mine.get(total.month) ?? [])
    return { ...total, rows: count, agreed: satang(agreed), unpriced }
  })
}

/** The months of a fiscal year: columns of agreed prices, and the same in a table; a month that is not published has no number. */
export const monthsFigure = (
  id: string,
  heading: string,
  months: ReadonlyArray<MonthTotal>,
  language: Language
): FigureModel => {
  const t = wordsIn(words, language)
  const published = months.filter((month) => month.published)
  const total = published.reduce((sum, { agreed }) => sum + agreed, 0n)
  const sum = (pick: (month: MonthTotal) => number) =>
    String(published.reduce((all, month) => all + pick(month), 0))
  const hasUnpriced = published.some(({ unpriced }) => unpriced > 0)
  const maybe = (text: string) => (hasUnpriced ? [text] : [])
  return figureModel({
    id,
    heading,
    glossary: glossaryAddress("agreed-price"),
    ...(total === 0n
      ? {}
      : {
          chart: columnChart(
            { id: `${id}-chart`, title: heading, description: t.pictured },
            months.map(({ agreed, month, published: isPublished }) => ({
              name: monthIn(month, language),
              short: monthShort(month, language),
              value: isPublished ? agreed : undefined,
              printed: bahtIn(agreed, language)
            })),
            (step) => shortBaht(step, language),
            "–"
          )
        }),
    columns: [
      { text: t.month, holds: "short" },
      ...[t.count, t.agreed, ...maybe(t.unpriced)].map((text) => ({ text, holds: "amount" as const })),
      { text: t.state, holds: "words" }
    ],
    rows: months.map(({ agreed, month, published: isPublished, revision, rows, unpriced }): FigureRow => {
      const name = monthIn(month, language)
      if (!isPublished) return { name, cells: [], note: t.unpublished }
      const state = `${t.revision} ${revision}`
      return {
        name,
        file: `${month}/index.html`,
        cells: [
          String(rows),
          formatBaht(agreed),
          ...maybe(String(unpriced)),
          rows === 0 ? `${t.nothing} (${state})` : state
        ]
      }
    }),
    sum: {
      name: t.total,
      cells: [
        sum(({ rows }) => rows),
        formatBaht(satang(total)),
        ...maybe(sum(({ unpriced }) => unpriced)),
        ""
      ]
    }
  })
}
