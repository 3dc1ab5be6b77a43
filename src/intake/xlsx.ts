import { Effect } from "effect"
import { type Cell, type CellValue, readXlsx, type Sheet as XlsxSheet } from "hucre/xlsx"
import { civilDate, formatThaiDate } from "../values/thai-date.ts"
import { plainHeading } from "./columns.ts"
import { type IntakeRefused, refuse } from "./refusal.ts"
import { type SheetStage, sheetStages, sheetTitles } from "./sheet.ts"
import type { SheetRow } from "./sheet-reading.ts"
import { unpackedSize } from "./unpacked-size.ts"

/** The most that a workbook may unpack to: 64 MiB. A year of a busy office's purchases is some 5 MiB. */
export const largestWorkbook = 64 << 20

/** A workbook's sheets that are the template's, in the workbook's order. */
export interface WorkbookRead {
  readonly sheets: ReadonlyArray<{ readonly stage: SheetStage; readonly rows: ReadonlyArray<SheetRow> }>
  /** The names of the sheets that were not read. */
  readonly others: ReadonlyArray<string>
}

/** A number as it is typed: no power of ten, and no more digits than a spreadsheet keeps. */
const numberText = (value: number): string => {
  const kept = Number(value.toPrecision(15))
  const text = String(kept)
  if (!text.includes("e")) return text
  return Number.isInteger(kept) ? BigInt(kept).toString() : kept.toFixed(20).replace(/0+$/, "")
}

/**
 * A date cell as the officer typed it. A spreadsheet of the common era takes 13/08/2568 for a day five centuries from now: such a year is of
 * the Buddhist era already. It takes 13/08/68 for a day of 1968: such a year stays the two digits that it was, and is told of.
 */
const dateText = (date: Date): string => {
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
  if (year >= 1930 && year <= 1999) return `${day}/${month}/${year - 1900}`
  const civil = civilDate(year >= 2400 ? year - 543 : year, month, day)
  const clock = date.toISOString().slice(11, 16)
  const text = civil === undefined ? date.toISOString().slice(0, 10) : formatThaiDate(civil, "slashed")
  return clock === "00:00" ? text : `${text} ${clock}`
}

const isPercent = (format: string | undefined): boolean =>
  format !== undefined && format.replace(/"[^"]*"|\\./g, "").includes("%")

/** A cell's text as an officer would have typed it. */
const cellText = (value: CellValue, cell: Cell | undefined): string => {
  if (value === null) return cell?.formula === undefined ? "" : "#VALUE!"
  if (typeof value === "boolean") return value ? "ใช่" : "ไม่ใช่"
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "#NUM!" : dateText(value)
  if (typeof value === "number")
    return isPercent(cell?.style?.numFmt) ? `${numberText(value * 100)}%` : numberText(value)
  return value
}

const rowsOf = ({ cells, rows }: XlsxSheet): ReadonlyArray<SheetRow> =>
  rows.flatMap((row, at) => {
    const values = row.map((value, column) => cellText(value, cells?.get(`${at},${column}`)))
    return values.every((text) => text.trim() === "") ? [] : [{ row: at + 1, values }]
  })

const stageOf = (name: string): SheetStage | undefined =>
  sheetStages.find((stage) => plainHeading(sheetTitles[stage]) === plainHeading(name))

const isOldKind = (bytes: Uint8Array): boolean =>
  [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte)

const titles = sheetStages.map((stage) => `“${sheetTitles[stage]}”`).join(", ")

/**
 * Reads the sheets of a workbook that are named as the template's are: dates of the Buddhist era, numbers and yes or no as text. A sheet is held
 * in memory by itself; what the workbook unpacks to is known and limited before.
 */
export const readWorkbook = Effect.fnUntraced(function* (file: {
  readonly name: string
  readonly bytes: Uint8Array
}): Effect.fn.Return<WorkbookRead, IntakeRefused> {
  const { bytes, name: fileName } = file
  if (isOldKind(bytes)) return yield* refuse("old-workbook", fileName)
  const size = unpackedSize(bytes)
  if (size === undefined) return yield* refuse("not-a-workbook", fileName)
  if (size > largestWorkbook)
    return yield* refuse("workbook-too-large", fileName, undefined, {
      th: `(ไม่เกิน ${largestWorkbook >> 20} MiB เมื่อแตกไฟล์)`,
      en: `(at most ${largestWorkbook >> 20} MiB unpacked)`
    })
  const reading = (isWanted: (index: number, name: string) => boolean) =>
    Effect.tryPromise({
      try: () => readXlsx(bytes, { readStyles: true, sheets: ({ index, name }) => isWanted(index, name) }),
      catch: () => refuse("not-a-workbook", fileName)
    })
  const names: Array<string> = []
  yield* reading((_, name) => {
    names.push(name)
    return false
  })
  const stages = names.map(stageOf)
  const known = stages.flatMap((stage, index) =>
    stage !== undefined && stages.indexOf(stage) === index ? [{ stage, index }] : []
  )
  if (known.length === 0)
    return yield* refuse("no-known-sheet", fileName, undefined, {
      th: `(ชื่อแผ่นงานของแม่แบบ: ${titles})`,
      en: `(the template's sheets: ${titles})`
    })
  const sheets = yield* Effect.forEach(known, ({ index, stage }) =>
    Effect.map(
      reading((other) => other === index),
      (workbook) => ({ stage, rows: workbook.sheets.flatMap(rowsOf) })
    )
  )
  return { sheets, others: names.filter((_, index) => !known.some((sheet) => sheet.index === index)) }
})
