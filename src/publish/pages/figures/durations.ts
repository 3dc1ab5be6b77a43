import type { PublicPurchase } from "../../../register/public-purchase.ts"
import type { StageName } from "../../../stages/stage.ts"
import { dayNumber, type ThaiDate } from "../../../values/thai-date.ts"
import { barChart } from "../../charts/bars.ts"
import { type FigureModel, figureModel } from "../../charts/figure.ts"
import { type Language, wordsIn } from "../../language.ts"
import { glossaryAddress } from "../elsewhere.ts"
import { words } from "./words.ts"

const steps = ["asked", "requested", "awarded", "signed", "accepted", "paid"] as const
type Step = (typeof steps)[number]
type Days = Readonly<Partial<Record<Step, ThaiDate>>>

/** The days of a purchase's steps, as far as they are public and recorded: the first signing, the last acceptance and payment. */
export const stepDays = ({ contracts, stages }: PublicPurchase): Days => {
  const all = (stage: StageName, field: string): ReadonlyArray<ThaiDate> =>
    (stages.get(stage) ?? [])
      .flatMap(({ facts }) => facts.flatMap(({ field: of, on }) => (of === field && on ? [on] : [])))
      .toSorted()
  const days = (values: ReadonlyArray<ThaiDate | undefined>) =>
    values.flatMap((on) => (on === undefined ? [] : [on])).toSorted()
  const isAll = contracts.every(({ acceptedOn }) => acceptedOn !== undefined)
  const found: Partial<Record<Step, ThaiDate | undefined>> = {
    asked: all("need", "askedOn")[0],
    requested: all("prep", "requestedOn")[0],
    awarded: all("purchase", "awardedOn")[0],
    signed: days(contracts.map(({ signedOn }) => signedOn))[0],
    accepted: isAll ? days(contracts.map(({ acceptedOn }) => acceptedOn)).at(-1) : undefined,
    paid: contracts.every(({ isPaidUp }) => isPaidUp) ? all("contract", "paidOn").at(-1) : undefined
  }
  return found as Days
}

/** The days from one step to the next, over purchases that have both in that order; shortest first. */
export const daysBetween = (all: ReadonlyArray<Days>, from: Step, to: Step): ReadonlyArray<number> =>
  all
    .flatMap((days) => {
      const [first, next] = [days[from], days[to]]
      return first === undefined || next === undefined ? [] : [dayNumber(next) - dayNumber(first)]
    })
    .filter((days) => days >= 0)
    .toSorted((a, b) => a - b)

/** The middle of sorted whole numbers, to a half, twice over so that it stays whole. */
const twiceMedian = (sorted: ReadonlyArray<number>): number =>
  sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.floor(sorted.length / 2)]!

/** Days from step to step: bars of the medians, and medians, longest and counts in a table; undefined where no purchase has two such days. */
export const durationsFigure = (
  purchases: ReadonlyArray<PublicPurchase>,
  language: Language
): FigureModel | undefined => {
  const t = wordsIn(words, language)
  const all = purchases.map(stepDays)
  const found = steps.slice(1).flatMap((to, index) => {
    const from = steps[index]!
    const days = daysBetween(all, from, to)
    if (days.length === 0) return []
    const twice = twiceMedian(days)
    return [{ name: `${t[from]} → ${t[to]}`, twice, median: String(twice / 2), days }]
  })
  if (found.length === 0) return undefined
  return figureModel({
    id: "durations",
    heading: t.durations,
    lead: t.durationsLead,
    glossary: glossaryAddress("stages"),
    chart: barChart({ id: "durations-chart", title: t.durations, description: t.pictured }, [
      {
        bars: found.map(({ median, name, twice }) => ({
          name,
          value: BigInt(twice),
          printed: `${median} ${t.days}`,
          short: `${median} ${t.days}`
        }))
      }
    ]),
    columns: [
      { text: t.step, holds: "words" },
      ...[t.median, t.longest, t.purchases].map((text) => ({ text, holds: "amount" as const }))
    ],
    rows: found.map(({ days, median, name }) => ({
      name,
      cells: [median, String(days.at(-1)), String(days.length)]
    }))
  })
}
