import { barChart } from "../../charts/bars.ts"
import { type FigureModel, figureModel } from "../../charts/figure.ts"
import { notRecorded } from "../../forms/form.ts"
import { type Language, wordsIn } from "../../language.ts"
import { glossaryAddress } from "../elsewhere.ts"
import type { PublishedLine } from "../lines.ts"
import { shareOf } from "../supplier/page.ts"
import { words } from "./words.ts"

const offersOf = ({ row }: PublishedLine): "notRecorded" | "one" | "two" | "three" =>
  (["notRecorded", "one", "two"] as const)[row.bids.length] ?? "three"

/** How many offers there were: lines with one, two, more, and not recorded; shares are of those that are recorded. */
export const offersFigure = (lines: ReadonlyArray<PublishedLine>, language: Language): FigureModel => {
  const t = wordsIn(words, language)
  const groups = Map.groupBy(lines, offersOf)
  const count = (group: ReturnType<typeof offersOf>) => groups.get(group)?.length ?? 0
  const known = lines.length - count("notRecorded")
  const shown = ["one", "two", "three", "notRecorded"] as const
  const share = (group: (typeof shown)[number]) =>
    (group === "notRecorded" ? "" : shareOf(BigInt(count(group)), BigInt(known))) || notRecorded
  return figureModel({
    id: "by-offers",
    heading: t.byOffers,
    lead:
      language === "th"
        ? `มีผู้เสนอราคารายเดียว ${count("one")} จาก ${known} รายการที่บันทึกผู้เสนอราคาไว้`
        : `A single offer in ${count("one")} of ${known} contracts of which the offers are recorded.`,
    note: t.offersNote,
    glossary: glossaryAddress("bid"),
    ...(known === 0
      ? {}
      : {
          chart: barChart({ id: "by-offers-chart", title: t.byOffers, description: t.pictured }, [
            {
              bars: shown.map((group) => ({
                name: t[group],
                value: BigInt(count(group)),
                printed: `${count(group)} ${t.items}`,
                short: String(count(group))
              }))
            }
          ])
        }),
    columns: [
      { text: t.offers, holds: "words" },
      { text: t.count, holds: "amount" as const },
      { text: language === "th" ? "สัดส่วนของที่บันทึกไว้" : "Share of those recorded", holds: "amount" as const }
    ],
    rows: shown.map((group) => ({ name: t[group], cells: [String(count(group)), share(group)] })),
    sum: { name: t.total, cells: [String(lines.length), ""] }
  })
}
