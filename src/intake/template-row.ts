import { Result, Schema } from "effect"
import { Need } from "../stages/1-need.ts"
import { Budget } from "../stages/2-budget.ts"
import { Prep } from "../stages/3-prep.ts"
import { Purchase } from "../stages/4-purchase.ts"
import { Contract } from "../stages/5-contract.ts"
import { Stock } from "../stages/6-stock.ts"
import { ProcurementId, type StageName } from "../stages/stage.ts"
import { type Supplier, readSupplier } from "../values/supplier.ts"
import { readAmount } from "./cells.ts"
import { plainHeading } from "./columns.ts"
import type { ProblemCode } from "./problem.ts"
import type { CellProblem, RowOutcome } from "./reading.ts"
import type { RawRow } from "./rows.ts"
import { type TemplateColumn, templateColumns, type TemplateStage, type TemplateTarget } from "./template.ts"
import { none } from "./template-cells.ts"

/** Which columns of the template a file has, by position. */
export interface TemplateLayout {
  readonly format: "template"
  readonly columns: ReadonlyArray<TemplateColumn>
}

const byHeading = new Map(templateColumns.map((column) => [plainHeading(column.heading), column]))

/** The template's columns among headings, and the headings that are not its; undefined where there is no project number. */
export const templateLayoutOf = (
  keys: ReadonlyArray<string>
): { readonly layout: TemplateLayout; readonly unknown: ReadonlyArray<string> } | undefined => {
  const columns = keys.map((key) => byHeading.get(plainHeading(key)))
  if (!columns.includes(templateColumns[0])) return undefined
  return {
    layout: {
      format: "template",
      columns: columns.map((column) => column ?? { heading: "", hint: "", targets: [] })
    },
    unknown: keys.filter((_, index) => columns[index] === undefined)
  }
}

const isProcurementId = Schema.is(ProcurementId)
const schemas = {
  need: Schema.toType(Need),
  budget: Schema.toType(Budget),
  prep: Schema.toType(Prep),
  purchase: Schema.toType(Purchase),
  contract: Schema.toType(Contract),
  stock: Schema.toType(Stock)
} as const
const neededFields: { readonly [S in TemplateStage]?: string } = {
  need: "title",
  budget: "fiscalYear",
  purchase: "method"
}

const headingOf = (stage: StageName, field: string): string =>
  templateColumns.find(({ targets }) => targets.some((it) => it.stage === stage && it.field === field))
    ?.heading ?? templateColumns[0]!.heading

const unprotected = (cell: unknown): string => String(cell ?? "").replace(/^'(?=[=+\-@\t\r])/, "")

type Values = Record<string, unknown>

const supplierOf = (
  name: string,
  taxId: string,
  heading: string,
  say: (field: string, code: ProblemCode, fatal: boolean) => void
): Supplier => {
  const supplier = readSupplier(name, taxId)
  if (supplier.taxId === undefined && /[^\s-]/.test(taxId)) say(heading, "unreadable-tax-id", false)
  return supplier
}

/** Reads a row of the template as records. Every cell that cannot be read is told of by its heading. */
export const readTemplateRow = (layout: TemplateLayout, raw: RawRow): RowOutcome => {
  const problems: Array<CellProblem> = []
  const say = (field: string, code: ProblemCode, fatal: boolean) => {
    problems.push({ field, code, fatal })
  }
  const records: { [S in TemplateStage]?: Values } = {}
  const split: { [S in TemplateStage]?: Record<string, Partial<Record<string, string>>> } = {}
  const sharedValues: Array<readonly [TemplateTarget, unknown]> = []
  let id = ""

  const put = (target: TemplateTarget, value: unknown) => {
    if (target.shared && target.stage !== "prep") sharedValues.push([target, value])
    else (records[target.stage] ??= {})[target.field] = value
  }
  const readCell = (heading: string, target: TemplateTarget, cell: string) => {
    const said = cell.trim()
    if (said === none && target.allowsNone && (target.part === "whole" || target.part === "name")) {
      put(target, null)
      return
    }
    const reading = said === none ? Result.fail<ProblemCode>("none-not-allowed") : target.codec.read(cell)
    if (Result.isFailure(reading)) say(heading, reading.failure, true)
    else if (reading.success === undefined) return
    else if (target.part === "whole") put(target, reading.success)
    else ((split[target.stage] ??= {})[target.field] ??= {})[target.part] = String(reading.success)
  }

  layout.columns.forEach(({ heading, targets }, index) => {
    const cell = unprotected(raw.values[index])
    if (heading === templateColumns[0]!.heading) id = cell.trim()
    else if (cell.trim() !== "")
      for (const [order, target] of targets.entries()) {
        const before = problems.length
        readCell(heading, target, cell)
        if (order > 0) problems.splice(before)
      }
  })

  for (const [stage, fields] of Object.entries(split) as Array<[TemplateStage, Record<string, Values>]>) {
    for (const [field, found] of Object.entries(fields)) {
      const heading = headingOf(stage, field)
      const [name, taxId, price] = [found["name"], found["taxId"], found["price"]].map((it) =>
        String(it ?? "")
      )
      if (field !== "bids") {
        ;(records[stage] ??= {})[field] = supplierOf(name!, taxId!, heading, say)
        continue
      }
      const lists = [name!, taxId!, price!].map((list) => (list === "" ? [] : list.split("|")))
      const count = Math.max(...lists.map((list) => list.length))
      if (lists.some((list) => list.length !== 0 && list.length !== count)) {
        say(heading, "unreadable-bids", true)
        continue
      }
      ;(records[stage] ??= {})[field] = Array.from({ length: count }, (_, index) => {
        const [bidder, number, offered] = lists.map((list) => list[index] ?? "")
        const amount = readAmount(offered!.trim())
        if (Result.isFailure(amount)) say(heading, amount.failure, true)
        return {
          bidder: supplierOf(bidder!, number!, heading, say),
          ...(Result.isSuccess(amount) && amount.success !== undefined ? { price: amount.success } : {})
        }
      })
    }
  }

  for (const [target, value] of sharedValues) {
    const record = records[target.stage]
    if (record !== undefined) record[target.field] = value
  }
  if (records.contract !== undefined) {
    records.contract["supplier"] ??= {}
    if (records.contract["amount"] !== undefined) records.contract["amountBasis"] = "contract"
  }
  if (!isProcurementId(id)) {
    say(templateColumns[0]!.heading, "bad-project-number", true)
    return { reading: undefined, problems, procurement: undefined }
  }
  const made = <S extends TemplateStage>(stage: S) => {
    const values = records[stage]
    if (values === undefined) return undefined
    const needed = neededFields[stage]
    if (needed !== undefined && values[needed] === undefined) {
      if (!problems.some(({ field }) => field === headingOf(stage, needed)))
        say(headingOf(stage, needed), "missing-field", true)
      return undefined
    }
    const record = Schema.decodeUnknownResult(schemas[stage] as (typeof schemas)[S])({
      ...values,
      procurement: id
    })
    if (Result.isFailure(record)) say(headingOf(stage, "procurement"), "unreadable-text", true)
    return Result.isSuccess(record) ? record.success : undefined
  }
  const [need, budget, prep] = [made("need"), made("budget"), made("prep")] as const
  const [purchase, contract, stock] = [made("purchase"), made("contract"), made("stock")] as const
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
