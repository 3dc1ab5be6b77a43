import { Result, Schema } from "effect"
import type { EncodedFields, Fact } from "../stages/fact.ts"
import { ProcurementId } from "../stages/stage.ts"
import { toArabicDigits } from "../values/text.ts"
import { none } from "./cell-codecs.ts"
import { isSpreadsheetDate, readText } from "./cells.ts"
import { plainHeading } from "./columns.ts"
import type { FactsRead } from "./facts-read.ts"
import { isFormulaError, unguarded } from "./formula-guard.ts"
import { type ProblemCode, rowProblem, type RowProblem } from "./problem.ts"
import { type Sheet, type SheetField, type SheetGroup, sheetHeadings, sheets, sheetTitles } from "./sheet.ts"
import type { SheetStage } from "./sheet.ts"

/** A row of a sheet: its number as the spreadsheet has it and its cells' texts. */
export interface SheetRow {
  readonly row: number
  readonly values: ReadonlyArray<string>
}

type Say = (heading: string, code: ProblemCode, kept?: boolean) => void
type CellOf = (heading: string) => string

const isBlank = (cell: string): boolean => {
  const text = readText(cell)
  return Result.isSuccess(text) && text.success === undefined
}

const isProcurementId = Schema.is(ProcurementId)

interface Found {
  readonly name: string
  readonly value: unknown
}

/** A field's value; a problem is told of and the field is left out. */
const fieldIn = (field: SheetField, cellOf: CellOf, say: Say): Found | undefined => {
  const { codec, headings, name } = field
  const cells = headings.map(cellOf)
  const at = (cell: number) => headings[cell]!
  if (cells.every(isBlank)) {
    if (field.required) say(at(0), "missing-field")
    return undefined
  }
  const broken = cells.findIndex(isFormulaError)
  if (broken !== -1) {
    say(at(broken), "formula-error")
    return undefined
  }
  if (cells[0]!.trim() === none) {
    const isWhole = field.allowsNone && cells.slice(1).every(isBlank)
    if (isWhole) return { name, value: null }
    say(at(0), "none-not-allowed")
    return undefined
  }
  const told = new Map<number, boolean>()
  const value = codec.read(cells, (cell, code, fatal) => {
    if (told.get(cell) === true || told.get(cell) === fatal) return
    told.set(cell, fatal)
    say(at(cell), code, !fatal)
  })
  if (value === undefined && field.required && told.size === 0) say(at(0), "missing-field")
  return value === undefined ? undefined : { name, value }
}

interface RowRead {
  readonly row: number
  readonly procurement: string
  readonly cellOf: CellOf
  readonly say: Say
}

/** The records that a row states, one a group with a filled cell. */
const factsIn = (sheet: Sheet, { cellOf, procurement, row, say }: RowRead): ReadonlyArray<Fact> => {
  const groups = sheet.groups.filter(({ fields }) =>
    fields.some(({ headings }) => headings.some((heading) => !isBlank(cellOf(heading))))
  )
  const [projectKey, numberKey] = sheet.keys
  const isProject = isProcurementId(procurement)
  if (!isProject && groups.some(({ ofPurchase }) => ofPurchase))
    say(projectKey!.heading, isBlank(procurement) ? "missing-project-number" : "bad-project-number")
  const number =
    numberKey === undefined ? Result.succeed(undefined) : numberIn(numberKey.heading, cellOf, say)
  const isPlaced = isProject && Result.isSuccess(number)
  const contractNumber = Result.isSuccess(number) ? number.success : undefined
  const whose = { procurement, ...(contractNumber === undefined ? {} : { contractNumber }) }
  return groups.flatMap((group): ReadonlyArray<Fact> => {
    const values = valuesIn(group, cellOf, say)
    if (values === undefined || (group.ofPurchase && !isPlaced)) return []
    const kind = isNone(values, group) ? sheet.stage : group.kind
    const named = group.kind === "contract" && contractNumber !== undefined ? { number: contractNumber } : {}
    const place = group.ofPurchase ? whose : {}
    return [{ kind, ...place, values: { ...named, ...values }, row }]
  })
}

type Values = EncodedFields

const isNone = (values: Values, { list }: SheetGroup): boolean => list !== undefined && values[list] === null

/** What a group's cells say, in encoded form; undefined where a problem was told of. */
const valuesIn = ({ fields, list, schema }: SheetGroup, cellOf: CellOf, say: Say): Values | undefined => {
  const first = fields[0]!.headings[0]!
  if (list !== undefined && cellOf(first).trim() === none) {
    const others = fields.flatMap(({ headings }) => headings).filter((heading) => heading !== first)
    if (others.every((heading) => isBlank(cellOf(heading)))) return { [list]: null }
    say(first, "none-not-allowed")
    return undefined
  }
  let isWhole = true
  const sayOf: Say = (heading, code, kept = false) => {
    if (!kept) isWhole = false
    say(heading, code, kept)
  }
  const found = fields.flatMap((field) => fieldIn(field, cellOf, sayOf) ?? [])
  if (!isWhole) return undefined
  const encoded = encodeRecord(schema, Object.fromEntries(found.map(({ name, value }) => [name, value])))
  if (encoded === undefined) say(first, "unreadable-text")
  return encoded
}

const numberIn = (
  heading: string,
  cellOf: CellOf,
  say: Say
): Result.Result<string | undefined, ProblemCode> => {
  const cell = cellOf(heading)
  const number: Result.Result<string | undefined, ProblemCode> = isFormulaError(cell)
    ? Result.fail("formula-error")
    : cell.trim() === none
      ? Result.fail("none-not-allowed")
      : isSpreadsheetDate(cell.trim())
        ? Result.fail("date-for-text")
        : readText(cell)
  if (Result.isFailure(number)) say(heading, number.failure)
  return number
}

/** A record's values in encoded form, undefined where they are not of the schema; whose it is is known from elsewhere. */
const encodeRecord = (
  schema: SheetGroup["schema"],
  values: Readonly<Record<string, unknown>>
): Values | undefined => {
  const fields = Object.entries(schema.fields).filter(([name]) => Object.hasOwn(values, name))
  const record = Schema.Struct(Object.fromEntries(fields)) as unknown as Schema.Codec<unknown, Values>
  const encoded = Schema.encodeUnknownResult(record)(values)
  return Result.isSuccess(encoded) ? encoded.success : undefined
}

/**
 * Where each heading of a sheet stands among a file's, and what is to be said of headings that are not the sheet's. Where most are not, the file
 * is another stage's sheet, and what is said of them stops the whole file.
 */
const placesOf = (sheet: Sheet, keys: ReadonlyArray<string>, say: Say): ReadonlyMap<string, number> => {
  const known = new Map(sheetHeadings(sheet).map((heading) => [plainHeading(heading), heading]))
  const places = new Map<string, number>()
  const named = keys.filter((key) => !isBlank(key))
  const isOthers = named.filter((key) => !known.has(plainHeading(key))).length * 2 > named.length
  keys.forEach((key, index) => {
    const heading = known.get(plainHeading(key))
    if (isBlank(key)) return
    if (heading === undefined) say(key, "unknown-heading", !isOthers)
    else if (places.has(heading)) say(key, "doubled-heading", true)
    else places.set(heading, index)
  })
  return places
}

/**
 * Reads the rows of one stage's sheet, the headings first; rows that begin with `#` and blank rows say nothing. Every cell that cannot be read is
 * a problem with row and heading, and the record it belongs to is left out; the other records of the row are stated.
 */
export const readSheet = (
  stage: SheetStage,
  rows: Iterable<SheetRow>,
  file: string = sheetTitles[stage]
): FactsRead => {
  const sheet = sheets[stage]
  const facts: Array<Fact> = []
  const problems: Array<RowProblem> = []
  let places: ReadonlyMap<string, number> | undefined
  let headed: ReadonlyArray<boolean> = []
  const sayIn =
    (row: number, procurement?: string): Say =>
    (field, code, kept = false) => {
      problems.push(rowProblem({ file, row, field, code, procurement, kept }))
    }
  for (const { row, values } of rows) {
    if (values.every(isBlank) || values[0]!.trimStart().startsWith("#")) continue
    if (places === undefined) {
      places = placesOf(sheet, values, sayIn(row))
      headed = values.map((key) => !isBlank(key))
      continue
    }
    const columns = places
    const cellOf: CellOf = (heading) => unguarded(values[columns.get(heading) ?? -1] ?? "")
    const procurement = toArabicDigits(cellOf(sheet.keys[0]!.heading)).trim()
    const say = sayIn(row, isProcurementId(procurement) ? procurement : undefined)
    if (values.some((cell, index) => headed[index] !== true && !isBlank(cell))) say("", "ragged-row", true)
    facts.push(...factsIn(sheet, { row, procurement, cellOf, say }))
  }
  return { facts, problems }
}
