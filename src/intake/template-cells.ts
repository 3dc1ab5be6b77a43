import { Result, type Schema } from "effect"
import { type CellForm, isRequired, notesOf } from "../stages/field.ts"
import type { Supplier } from "../values/supplier.ts"
import { type CellCodec, cellCodecFor, choiceOf, isOneCell, none } from "./cell-codecs.ts"
import { joinItems, splitItems } from "./cell-lists.ts"
import { isDay, isSpreadsheetDate, mapText } from "./cells.ts"
import type { ProblemCode } from "./problem.ts"
import { supplierOf } from "./template-parties.ts"

/** Told of what is wrong: in which of the cells, the code, and whether the value cannot be taken. */
export type SayOfCell = (cell: number, code: ProblemCode, fatal: boolean) => void

/** How a value is written in one or several cells of a row. */
export interface FieldCodec {
  /** What each cell's heading and hint add to the field's; an empty title where there is one cell only. */
  readonly cells: ReadonlyArray<{ readonly title: string; readonly hint: string }>
  /** The value, undefined where nothing is recorded; at least one cell is not blank. */
  readonly read: (cells: ReadonlyArray<string>, say: SayOfCell) => unknown
  readonly write: (value: unknown) => ReadonlyArray<string>
}

const one = ({ hint, read, write }: CellCodec): FieldCodec => ({
  cells: [{ title: "", hint }],
  read: ([cell = ""], say) => {
    const reading = read(cell)
    if (Result.isSuccess(reading)) return reading.success
    say(0, reading.failure, true)
    return undefined
  },
  write: (value) => [write(value)]
})

/** Text that is not what a spreadsheet made of `1/2568`. */
const text = one({
  ...cellCodecFor("text"),
  read: (cell) =>
    mapText(cell, (said) => (isSpreadsheetDate(said) ? Result.fail("date-for-text") : Result.succeed(said)))
})

const supplier: FieldCodec = {
  cells: [
    { title: "ชื่อ", hint: "" },
    { title: "เลขประจำตัวผู้เสียภาษี", hint: "13 หลัก จัดช่องเป็นข้อความเพื่อไม่ให้เลข 0 หน้าหาย" }
  ],
  read: ([name = "", taxId = ""], say) => {
    const clean = mapText(name, (said) => (isDay(said) ? Result.fail("date-for-text") : Result.succeed(said)))
    if (Result.isFailure(clean)) say(0, clean.failure, true)
    if (taxId.trim() === none) say(1, "none-not-allowed", true)
    const found = supplierOf({ name, taxId }, (code, fatal) => say(1, code, fatal))
    return found.name === undefined && found.taxId === undefined ? undefined : found
  },
  write: (value) => [(value as Supplier).name ?? "", (value as Supplier).taxId ?? ""]
}

interface Part {
  readonly name: string
  readonly codec: FieldCodec
  readonly at: number
  readonly width: number
  readonly required: boolean
  /** What a required part is where its cells are blank, if it may be unknown. */
  readonly unknown?: unknown
}

/** The fields of a record side by side, each in cells of its own. */
const structOf = (fields: Readonly<Record<string, Schema.Constraint>>): FieldCodec => {
  const parts: Array<Part> = []
  const cells: Array<{ readonly title: string; readonly hint: string }> = []
  for (const [name, field] of Object.entries(fields)) {
    const { as = "text", hint, th } = notesOf(field)!
    const codec = codecFor(as)
    const required = isRequired(field)
    const unknown = as === "supplier" ? { unknown: {} } : {}
    parts.push({ name, codec, at: cells.length, width: codec.cells.length, required, ...unknown })
    for (const cell of codec.cells)
      cells.push({ title: cell.title === "" ? th : `${th}: ${cell.title}`, hint: hint ?? cell.hint })
  }
  return {
    cells,
    read: (row, say) => {
      const value: Record<string, unknown> = {}
      for (const { at, codec, name, required, unknown, width } of parts) {
        const mine = row.slice(at, at + width)
        const found = mine.every((cell) => cell === "")
          ? undefined
          : codec.read(mine, (cell, code, fatal) => say(at + cell, code, fatal))
        if (found !== undefined) value[name] = found
        else if (unknown !== undefined && required) value[name] = unknown
        else if (required) say(at, "missing-field", true)
      }
      return value
    },
    write: (value) =>
      parts.flatMap(({ codec, name, width }) => {
        const part = (value as Readonly<Record<string, unknown>>)[name]
        return part === undefined ? Array<string>(width).fill("") : codec.write(part)
      })
  }
}

const columnsOf = (rows: ReadonlyArray<ReadonlyArray<string>>, width: number) =>
  Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? ""))

/** Several values of one kind: their cells side by side, inside each cell the items separated by `|`, in the same order. */
const listOf = (item: FieldCodec, unknown?: unknown): FieldCodec => ({
  cells: item.cells.map(({ hint, title }) => ({
    title,
    hint: `คั่นแต่ละรายการด้วย |${hint === "" ? "" : `; ${hint}`}`
  })),
  read: (cells, say) => {
    const columns = cells.map(splitItems)
    const count = Math.max(...columns.map(({ length }) => length))
    const uneven = columns.findIndex(({ length }) => length !== 0 && length !== count)
    if (uneven !== -1) {
      say(uneven, "uneven-list", true)
      return undefined
    }
    const values: Array<unknown> = []
    for (const row of columnsOf(columns, count)) {
      const isBlank = row.every((cell) => cell === "")
      if (isBlank && row.length > 1) say(0, "uneven-list", true)
      row.forEach((cell, at) => {
        if (cell === none) say(at, "none-not-allowed", true)
      })
      const value = isBlank ? undefined : (item.read(row, say) ?? unknown)
      if (value !== undefined) values.push(value)
    }
    return values.length === 0 ? undefined : values
  },
  write: (value) => {
    const rows = (value as ReadonlyArray<unknown>).map((it) => {
      const row = item.write(it)
      return row.every((cell) => cell === "") ? ["-", ...row.slice(1)] : row
    })
    return rows.length === 0
      ? [none, ...Array<string>(item.cells.length - 1).fill("")]
      : columnsOf(rows, item.cells.length).map(joinItems)
  }
})

/** The codec of a field's annotation; a derived field has no cell. */
export const codecFor = (form: CellForm): FieldCodec => {
  if (form === "text") return text
  if (isOneCell(form)) return one(cellCodecFor(form))
  if (form === "supplier") return supplier
  if (form === "suppliers") return listOf(supplier, {})
  if (form === "texts") return listOf(text)
  if (form === "people") return listOf(one(cellCodecFor("person")))
  if (form === "derived") return { cells: [], read: () => undefined, write: () => [] }
  return listOf("several" in form ? one(choiceOf(form.several)) : structOf(form.table))
}
