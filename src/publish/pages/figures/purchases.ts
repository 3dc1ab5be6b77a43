import { formatBaht, satang } from "../../../values/baht.ts"
import { type FigureModel, figureModel } from "../../charts/figure.ts"
import { notRecorded } from "../../forms/form.ts"
import { dayIn, type Language, wordsIn } from "../../language.ts"
import type { PublishedLine } from "../lines.ts"
import { purchaseAddress } from "../addresses.ts"
import { sumOf } from "../lines.ts"
import { words } from "./words.ts"

/** The name of a line's supplier as its month printed it. */
export const winnerOf = ({ row }: PublishedLine, language: Language): string =>
  row.winnerWithdrawn ? words.noSupplier[language] : (row.winner ?? notRecorded)

/** Lines one by one: work, supplier, day and price, in the order that is handed in; with their sum where it is asked for. */
export const linesFigure = (
  { heading, id, withSum }: { readonly id: string; readonly heading: string; readonly withSum: boolean },
  lines: ReadonlyArray<PublishedLine>,
  language: Language
): FigureModel => {
  const t = wordsIn(words, language)
  return figureModel({
    id,
    heading,
    columns: [
      { text: t.work, holds: "words" },
      { text: t.supplier, holds: "words" },
      { text: t.signedOn, holds: "short" },
      { text: t.price, holds: "amount" as const }
    ],
    rows: lines.map((line) => ({
      name: line.row.item ?? line.purchase?.title ?? t.untitled,
      href: line.purchase === undefined ? "" : purchaseAddress(line.purchase.id),
      cells: [
        winnerOf(line, language),
        dayIn(line.row.signedOn, language),
        line.row.agreedPrice === undefined ? notRecorded : formatBaht(line.row.agreedPrice)
      ]
    })),
    ...(withSum ? { sum: { name: t.total, cells: ["", "", formatBaht(satang(sumOf(lines).agreed))] } } : {})
  })
}
