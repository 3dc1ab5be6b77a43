import { Result, Schema } from "effect"
import { Need } from "../stages/1-need.ts"
import { Budget } from "../stages/2-budget.ts"
import { Prep } from "../stages/3-prep.ts"
import { Purchase } from "../stages/4-purchase.ts"
import { Contract } from "../stages/5-contract.ts"
import { Stock } from "../stages/6-stock.ts"
import { ProcurementId, type StageName } from "../stages/stage.ts"
import { toArabicDigits } from "../values/text.ts"
import { none } from "./cell-codecs.ts"
import { plainHeading } from "./columns.ts"
import { unguarded } from "./formula-guard.ts"
import type { ProblemCode } from "./problem.ts"
import type { CellProblem, RowOutcome } from "./reading.ts"
import type { RawRow } from "./rows.ts"
import { type TemplateColumn, templateColumns, type TemplateStage, type TemplateTarget } from "./template.ts"
import { bidsOf, type PartyCells, supplierOf } from "./template-parties.ts"

/** Which columns of the template a file has, by position; undefined is a heading that is not the template's. */
export interface TemplateLayout {
  readonly format: "template"
  readonly columns: ReadonlyArray<TemplateColumn | undefined>
}

const projectColumn = templateColumns[0]!
const byHeading = new Map(templateColumns.map((column) => [plainHeading(column.heading), column]))

/** The template's columns among headings; undefined where there is no project number of the template. */
export const templateLayoutOf = (keys: ReadonlyArray<string>): TemplateLayout | undefined => {
  const columns = keys.map((key) => byHeading.get(plainHeading(key)))
  return columns.includes(projectColumn) ? { format: "template", columns } : undefined
}

/** How many of the headings are the template's. */
export const templateHeadingsIn = (keys: ReadonlyArray<string>): number =>
  keys.filter((key) => byHeading.has(plainHeading(key))).length

/** Where the project number stands. */
export const projectIndexOf = (layout: TemplateLayout): number => layout.columns.indexOf(projectColumn)

const isProcurementId = Schema.is(ProcurementId)

const needed: { readonly [S in TemplateStage]?: string } = {
  need: "title",
  budget: "fiscalYear",
  purchase: "method"
}

const headingOf = (stage: StageName, field: string): string =>
  templateColumns.find(({ targets }) => targets.some((it) => it.stage === stage && it.field === field))
    ?.heading ?? projectColumn.heading

const unprotected = (cell: unknown): string => unguarded(String(cell ?? ""))

type Say = (field: string, code: ProblemCode, fatal: boolean) => void
type Values = Record<string, unknown>
interface Found {
  readonly target: TemplateTarget
  readonly heading: string
  readonly value: unknown
}

const isWholeOrName = ({ part }: TemplateTarget): boolean => part === "whole" || part === "name"

const readCell = (
  target: TemplateTarget,
  cell: string
): Result.Result<{ readonly value: unknown } | undefined, ProblemCode> => {
  if (cell.trim() === none)
    return target.allowsNone && isWholeOrName(target)
      ? Result.succeed({ value: null })
      : Result.fail("none-not-allowed")
  return Result.map(target.codec.read(cell), (value) => (value === undefined ? undefined : { value }))
}

const foundIn = (layout: TemplateLayout, raw: RawRow, say: Say): ReadonlyArray<Found> =>
  layout.columns.flatMap((column, index) => {
    const cell = unprotected(raw.values[index])
    if (column === undefined || cell.trim() === "") return []
    const { heading, targets } = column
    return targets.flatMap((target, order): ReadonlyArray<Found> => {
      const reading = readCell(target, cell)
      if (Result.isFailure(reading)) {
        if (order === 0) say(heading, reading.failure, true)
        return []
      }
      return reading.success === undefined ? [] : [{ target, heading, value: reading.success.value }]
    })
  })

const party = (field: string, cells: ReadonlyArray<Found>, say: Say): unknown => {
  const heading = cells[0]!.heading
  if (cells.some(({ value }) => value === null)) return null
  const parts: PartyCells = Object.fromEntries(cells.map(({ target, value }) => [target.part, String(value)]))
  const numbers = cells.find(({ target }) => target.part === "taxId")?.heading
  const sayOf = (code: ProblemCode, fatal: boolean) =>
    say(code === "unreadable-tax-id" ? (numbers ?? heading) : heading, code, fatal)
  return field === "bids" ? bidsOf(parts, sayOf) : supplierOf(parts, sayOf)
}

/** The values of a stage's record. A column that several stages share says nothing of a need or a budget by itself. */
const valuesOf = (stage: TemplateStage, found: ReadonlyArray<Found>, say: Say): Values | undefined => {
  const mine = found.filter(({ target }) => target.stage === stage)
  if (mine.every(({ target }) => target.shared && stage !== "prep")) return undefined
  const byField = Map.groupBy(mine, ({ target }) => target.field)
  const values: Values = {}
  for (const [field, cells] of byField)
    values[field] = cells[0]!.target.part === "whole" ? cells[0]!.value : party(field, cells, say)
  if (stage !== "contract") return values
  return {
    ...values,
    supplier: values["supplier"] ?? {},
    ...(values["amount"] === undefined ? {} : { amountBasis: "contract" })
  }
}

/** Reads a row of the template as records. Every cell that cannot be read is told of by its heading. */
export const readTemplateRow = (layout: TemplateLayout, raw: RawRow): RowOutcome => {
  const problems: Array<CellProblem> = []
  const say: Say = (field, code, fatal) => {
    problems.push({ field, code, fatal })
  }
  const id = toArabicDigits(unprotected(raw.values[projectIndexOf(layout)])).trim()
  if (!isProcurementId(id))
    say(projectColumn.heading, id === "" ? "missing-project-number" : "bad-project-number", true)
  const found = foundIn(layout, raw, say)
  const made = <A>(stage: TemplateStage, schema: Schema.Codec<A>): A | undefined => {
    const values = valuesOf(stage, found, say)
    if (values === undefined) return undefined
    const field = needed[stage]
    if (field !== undefined && values[field] === undefined) {
      const heading = headingOf(stage, field)
      if (!problems.some((problem) => problem.field === heading)) say(heading, "missing-field", true)
      return undefined
    }
    const record = Schema.decodeUnknownResult(schema)({ ...values, procurement: id })
    if (Result.isSuccess(record)) return record.success
    if (!problems.some(({ fatal }) => fatal)) say(projectColumn.heading, "unreadable-text", true)
    return undefined
  }
  const need = made("need", Schema.toType(Need))
  const budget = made("budget", Schema.toType(Budget))
  const prep = made("prep", Schema.toType(Prep))
  const purchase = made("purchase", Schema.toType(Purchase))
  const contract = made("contract", Schema.toType(Contract))
  const stock = made("stock", Schema.toType(Stock))
  if (!isProcurementId(id)) return { reading: undefined, problems, procurement: undefined }
  if (problems.some(({ fatal }) => fatal)) return { reading: undefined, problems, procurement: id }
  return {
    reading: {
      row: raw.row,
      procurement: id,
      ...(need === undefined ? {} : { need }),
      ...(budget === undefined ? {} : { budget }),
      ...(prep === undefined ? {} : { prep }),
      ...(purchase === undefined ? {} : { purchase }),
      ...(stock === undefined ? {} : { stock }),
      contracts: contract === undefined ? [] : [contract],
      repaired: false,
      headingOf
    },
    problems,
    procurement: id
  }
}
