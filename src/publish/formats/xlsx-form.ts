import { Effect, Stream } from "effect"
import { type CellStyle, writeXlsxStream } from "hucre/xlsx"
import type { Column, FilledForm, Line } from "../forms/form.ts"
import { notRecorded } from "../forms/form.ts"
import { lineText } from "./csv.ts"

type Holds = Column<never>["holds"]
type CellOf = string | number | null

const font = { name: "Tahoma", size: 10 }
const styles: Readonly<Record<Holds, CellStyle>> = {
  amount: { numFmt: "#,##0.00", font, alignment: { vertical: "top" } },
  number: { font, alignment: { vertical: "top" } },
  text: { numFmt: "@", font, alignment: { vertical: "top", wrapText: true } },
  offers: { numFmt: "@", font, alignment: { vertical: "top", wrapText: true } }
}
const widths: Readonly<Record<Holds, number>> = { amount: 18, number: 10, text: 32, offers: 44 }

/** The longest text that a spreadsheet takes in a cell is 32,767 characters; what is longer ends in a mark. */
const longestText = 32_000

const fitting = (text: string): string =>
  text.length <= longestText ? text : `${text.slice(0, longestText).toWellFormed()}…`

/** A spreadsheet keeps fifteen digits of a number; a longer amount is a text. */
const numberOf = (satang: bigint): CellOf | undefined =>
  satang < 10n ** 15n && satang > -(10n ** 15n) ? Number(satang) / 100 : undefined

const cellOf = (holds: Holds, lines: ReadonlyArray<Line>): CellOf => {
  const [line] = lines
  if (line === undefined) return notRecorded
  if (lines.length === 1) {
    if ("amount" in line) return numberOf(line.amount) ?? lineText(line)
    if (holds === "number" && "text" in line && /^\d{1,15}(?:\.\d+)?$/.test(line.text))
      return Number(line.text)
  }
  return fitting(lines.map(lineText).join("\n"))
}

function* cellsOf({ columns, rows }: FilledForm): Generator<Array<CellOf>> {
  for (const row of rows) yield row.map((lines, at) => cellOf(columns[at]!.holds, lines))
}

/** What a spreadsheet allows in the name of a sheet: 31 characters, none of `:\/?*[]`. */
const sheetName = (tag: string): string => tag.replace(/[:\\/?*[\]]/g, " ").slice(0, 31)

/**
 * A form as a workbook of one sheet: headings and cells as in its CSV, amounts and counts as numbers, every other cell as text and never a
 * formula. Written row by row, whatever the number of rows, and not compressed: compressors differ from machine to machine, and the
 * same form must make the same bytes on all of them.
 */
export const writeFormWorkbook = (form: FilledForm): Effect.Effect<Uint8Array> =>
  Effect.suspend(() => {
    const { columns, tag } = form
    const written = writeXlsxStream(cellsOf(form), {
      name: sheetName(tag),
      columns: columns.map(({ heading, holds }) => ({
        header: heading,
        width: widths[holds],
        style: styles[holds]
      })),
      freezePane: { rows: 1 },
      compress: false
    })
    return Stream.fromReadableStream({ evaluate: () => written, onError: (cause) => cause }).pipe(
      Stream.runCollect,
      Effect.map((chunks) => {
        const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
        let at = 0
        for (const chunk of chunks) {
          bytes.set(chunk, at)
          at += chunk.length
        }
        return bytes
      }),
      Effect.orDie
    )
  })
