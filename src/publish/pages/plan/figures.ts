import { formatBaht, satang } from "../../../values/baht.ts"
import { type FiscalYear, monthsOf } from "../../../values/fiscal-year.ts"
import { barChart } from "../../charts/bars.ts"
import { type FigureModel, figureModel } from "../../charts/figure.ts"
import { notRecorded } from "../../forms/form.ts"
import { bahtIn, dayIn, type Language, monthIn, monthShort, shortBaht, wordsIn } from "../../language.ts"
import { glossaryAddress } from "../elsewhere.ts"
import { purchaseAddress } from "../addresses.ts"
import { type Planned, type Quarter, quartersOf } from "./planned.ts"
import { words } from "./words.ts"

const money = (amount: bigint | undefined): string =>
  amount === undefined ? notRecorded : formatBaht(satang(amount))

/** What is known of amounts, added up. */
export const sumKnown = (amounts: ReadonlyArray<bigint | undefined>): bigint =>
  amounts.reduce<bigint>((sum, amount) => sum + (amount ?? 0n), 0n)

const quarterName = (year: FiscalYear, quarter: Quarter, language: Language): string => {
  if (quarter === "other") return words.otherTime[language]
  const [from, , to] = monthsOf(year).slice(quarter * 3 - 3)
  return `${words.quarter[language]} ${quarter} (${monthShort(from!, language)}–${monthShort(to!, language)})`
}

/** Planned amounts beside agreed prices, quarter by quarter. */
export const quartersFigure = (
  year: FiscalYear,
  planned: ReadonlyArray<Planned>,
  language: Language
): FigureModel => {
  const t = wordsIn(words, language)
  const quarters = quartersOf(year, planned).filter(
    (sum) => sum.quarter !== "other" || sum.planned + sum.agreed > 0n
  )
  return figureModel({
    id: "by-quarter",
    heading: t.byQuarter,
    note: t.quarterNote,
    glossary: glossaryAddress("plan"),
    chart: barChart(
      { id: "by-quarter-chart", title: `${t.heading} ${t.byQuarter}`, description: t.quarterNote },
      quarters.map(({ agreed, planned: amount, quarter }) => ({
        heading: quarterName(year, quarter, language),
        bars: [
          { name: t.plan, value: amount, series: "second" as const },
          { name: t.agreed, value: agreed, series: "first" as const }
        ].map((bar) => ({
          ...bar,
          printed: bahtIn(bar.value, language),
          short: shortBaht(bar.value, language)
        }))
      }))
    ),
    columns: [
      { text: t.quarter, holds: "words" },
      { text: t.planBaht, holds: "amount" as const },
      { text: t.agreedBaht, holds: "amount" as const }
    ],
    rows: quarters.map(({ agreed, planned: amount, quarter }) => ({
      name: quarterName(year, quarter, language),
      cells: [money(amount), money(agreed)]
    })),
    sum: {
      name: t.total,
      cells: [
        money(sumKnown(quarters.map((each) => each.planned))),
        money(sumKnown(quarters.map(({ agreed }) => agreed)))
      ]
    }
  })
}

const changesOf = ({ plan }: Planned, language: Language): string =>
  plan.versions
    .filter(({ version }) => version > 1)
    .map(
      ({ changeReason, version }) =>
        `${words.version[language]} ${version}: ${changeReason ?? words.noReason[language]}`
    )
    .join("\n")

/** Every purchase of the plan with what came of it. */
export const plannedFigure = (planned: ReadonlyArray<Planned>, language: Language): FigureModel => {
  const t = wordsIn(words, language)
  return figureModel({
    id: "planned",
    heading: t.each,
    columns: [
      { text: t.work, holds: "words" },
      { text: t.expected, holds: "short" },
      { text: t.agreedOn, holds: "words" },
      { text: t.planBaht, holds: "amount" as const },
      { text: t.agreedBaht, holds: "amount" as const },
      { text: t.paidBaht, holds: "amount" as const },
      { text: t.changes, holds: "words" }
    ],
    rows: planned.map((each) => {
      const days = each.lines.map(({ row }) => row.signedOn).toSorted()
      return {
        name: each.name ?? t.untitled,
        href: each.plan.isShown ? purchaseAddress(each.plan.id) : "",
        cells: [
          each.expected === undefined ? notRecorded : monthIn(each.expected, language),
          days[0] === undefined ? t.noContract : dayIn(days[0], language),
          money(each.amount),
          money(each.agreed),
          money(each.paid),
          changesOf(each, language) || notRecorded
        ]
      }
    }),
    sum: {
      name: t.total,
      cells: [
        "",
        "",
        money(sumKnown(planned.map(({ amount }) => amount))),
        money(sumKnown(planned.map(({ agreed }) => agreed))),
        money(sumKnown(planned.map(({ paid }) => paid))),
        ""
      ]
    }
  })
}
