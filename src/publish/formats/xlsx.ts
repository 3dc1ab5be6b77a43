import { Effect } from "effect"
import { type Cell, type CellStyle, type WriteSheet, writeXlsx } from "hucre/xlsx"
import type { Table, TableCell } from "./table.ts"

/** One sheet of a workbook: a row of headings, a row of hints, rows of data; every cell is text. */
export interface WorkbookSheet {
  readonly name: string
  readonly headings: ReadonlyArray<string>
  readonly hints: ReadonlyArray<string>
  readonly rows: ReadonlyArray<ReadonlyArray<string>>
  /** What a column offers to choose from, by its place; other words may be typed all the same. */
  readonly choices?: ReadonlyMap<number, ReadonlyArray<string>>
}

const text: CellStyle = { numFmt: "@", alignment: { vertical: "top" } }
const heading: CellStyle = {
  numFmt: "@",
  font: { name: "Tahoma", size: 10, bold: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "E8EEF7" } },
  alignment: { vertical: "top", wrapText: true }
}
const hint: CellStyle = {
  numFmt: "@",
  font: { name: "Tahoma", size: 10, italic: true, color: { rgb: "595959" } },
  alignment: { vertical: "top", wrapText: true }
}

/** How many columns of a screen a text fills: vowels and tone marks above and below a Thai letter fill none. */
const widthOf = (cell: string): number => [...cell.replace(/\p{Mn}/gu, "")].length

const columnWidth = (title: string, cells: ReadonlyArray<string>): number =>
  Math.min(48, Math.max(18, Math.ceil(widthOf(title) / 2) + 2, ...cells.map((cell) => widthOf(cell) + 2)))

/** The longest list that a spreadsheet takes inside a cell's rule. */
const longestList = 255

/** `A`, `Z`, `AA`: a column by its place from 0. */
const columnName = (column: number): string =>
  (column < 26 ? "" : columnName(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26))

const styled = (row: number, style: CellStyle, cells: ReadonlyArray<string>) =>
  cells.map((value, column): [string, Partial<Cell>] => [`${row},${column}`, { value, style }])

const sheetOf = (sheet: WorkbookSheet, blankRows: number): WriteSheet => {
  const { choices = new Map<number, ReadonlyArray<string>>(), headings, hints, name, rows } = sheet
  const blank = Array.from({ length: blankRows }, () => headings.map(() => null))
  const filled = rows.map((row) => headings.map((_, column) => row[column] || null))
  return {
    name,
    columns: headings.map((title, column) => ({
      width: columnWidth(
        title,
        rows.map((row) => row[column] ?? "")
      ),
      style: text
    })),
    rows: [[...headings], [...hints], ...filled, ...blank],
    cells: new Map([...styled(0, heading, headings), ...styled(1, hint, hints)]),
    rowDefs: new Map([
      [0, { height: 34 }],
      [1, { height: 92 }]
    ]),
    dataValidations: [...choices].flatMap(([column, values]) =>
      values.join(",").length > longestList || values.some((value) => /[",]/.test(value))
        ? []
        : [
            {
              type: "list" as const,
              values: [...values],
              allowBlank: true,
              errorStyle: "warning" as const,
              showErrorMessage: true,
              range: `${columnName(column)}3:${columnName(column)}${2 + rows.length + blankRows}`
            }
          ]
    ),
    freezePane: { rows: 1, columns: 1 }
  }
}

/** The day that every workbook says it was made on, so that the same rows make the same bytes. */
const made = new Date(Date.UTC(2017, 7, 23))

/**
 * A workbook of sheets whose cells, and `blankRows` more rows of them below, are formatted as text: a spreadsheet keeps zeros before a number
 * and days as they are typed. The same sheets make the same bytes.
 */
export const writeWorkbook = (
  sheets: ReadonlyArray<WorkbookSheet>,
  blankRows = 200
): Effect.Effect<Uint8Array> =>
  Effect.promise(() =>
    writeXlsx({
      sheets: sheets.map((sheet) => sheetOf(sheet, blankRows)),
      defaultFont: { name: "Tahoma", size: 10 },
      properties: { creator: "Prongsai", created: made, modified: made }
    })
  )

const wrapped: CellStyle = { numFmt: "@", alignment: { vertical: "top", wrapText: true } }
const whole: CellStyle = { numFmt: "#,##0", alignment: { vertical: "top" } }
const money: CellStyle = { numFmt: "#,##0.00", alignment: { vertical: "top" } }

/** Satang as a number of baht: exact up to 10^13 baht, beyond what any office spends. */
const bahtNumber = (satang: bigint): number => Number(satang) / 100

/** The longest text that a spreadsheet takes in a cell is 32,767 characters; what is longer ends in a mark. */
const longestText = 32_000

const fitting = (text: string): string =>
  text.length <= longestText ? text : `${text.slice(0, longestText).toWellFormed()}…`

const plainCell = (cell: TableCell): string | number | null =>
  typeof cell === "object"
    ? bahtNumber(cell.satang)
    : typeof cell === "number"
      ? cell
      : cell === ""
        ? null
        : fitting(cell)

const cellStyle = (cell: TableCell): CellStyle =>
  typeof cell === "object" ? money : typeof cell === "number" ? whole : wrapped

const cellWords = (cell: TableCell): string => (typeof cell === "object" ? `${cell.satang}` : String(cell))

const reportSheet = ({ headings, name, rows }: Table): WriteSheet => ({
  name,
  columns: headings.map((title, column) => ({
    width: Math.min(
      60,
      Math.max(
        8,
        Math.ceil(widthOf(title) / 2) + 2,
        ...rows.map((row) => widthOf(cellWords(row[column] ?? "")) + 2)
      )
    )
  })),
  rows: [[...headings], ...rows.map((row) => row.map(plainCell))],
  cells: new Map([
    ...styled(0, heading, headings),
    ...rows.flatMap((row, at) =>
      row.map((cell, column): [string, Partial<Cell>] => [
        `${at + 1},${column}`,
        { value: plainCell(cell), style: cellStyle(cell) }
      ])
    )
  ]),
  freezePane: { rows: 1 }
})

/** A workbook to read: numbers are numbers, every other cell is text and never a formula. The same tables make the same bytes. */
export const writeReport = (tables: ReadonlyArray<Table>): Effect.Effect<Uint8Array> =>
  Effect.promise(() =>
    writeXlsx({
      sheets: tables.map(reportSheet),
      defaultFont: { name: "Tahoma", size: 10 },
      properties: { creator: "Prongsai", created: made, modified: made }
    })
  )
