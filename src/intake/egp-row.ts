import { Result } from "effect"
import type { Prep } from "../stages/3-prep.ts"
import type { Purchase } from "../stages/4-purchase.ts"
import type { Contract } from "../stages/5-contract.ts"
import { isEgpProjectNumber, type ProcurementId, type StageName } from "../stages/stage.ts"
import { readSupplier } from "../values/supplier.ts"
import { normalizeTaxId } from "../values/tax-id.ts"
import { toArabicDigits } from "../values/text.ts"
import {
  type CellReading,
  isEgpDate,
  isTaxId,
  readAmount,
  readEgpDate,
  readFiscalYear,
  readText
} from "./cells.ts"
import { contractNames, type EgpField, type Layout } from "./columns.ts"
import { isStatusName, kindOf, methodOf, statusOf } from "./egp-words.ts"
import type { CellProblem, RowOutcome } from "./reading.ts"
import type { RawRow } from "./rows.ts"
import { readingOf, shiftedLayout } from "./shift.ts"

type Cells = (field: EgpField) => { readonly value: unknown; readonly heading: string }

const cellsOf =
  (layout: Layout, values: ReadonlyArray<unknown>): Cells =>
  (field) => {
    const index = layout.index[field]
    return index === undefined
      ? { value: undefined, heading: field }
      : { value: values[index], heading: layout.headings[index]! }
  }

const nestedCells =
  (contract: Readonly<Record<string, unknown>>): Cells =>
  (field) => {
    const heading = field in contractNames ? contractNames[field as keyof typeof contractNames] : field
    return { value: Object.hasOwn(contract, heading) ? contract[heading] : undefined, heading }
  }

/** Reads cells and gathers what is wrong with them. */
const cellReader = (problems: Array<CellProblem>) => {
  const say = (field: string, code: CellProblem["code"], fatal: boolean) => {
    problems.push({ field, code, fatal })
  }
  const take = <A>(
    cells: Cells,
    field: EgpField,
    read: (value: unknown) => CellReading<A>
  ): A | undefined => {
    const { value, heading } = cells(field)
    const reading = read(value)
    if (Result.isSuccess(reading)) return reading.success
    say(heading, reading.failure, true)
    return undefined
  }
  return { say, take }
}
type CellReader = ReturnType<typeof cellReader>

const hasThaiLetters = /[ก-ฮ]/

/** The heading of a cell that holds what belongs in another column, if there is one. */
const displaced = (cells: Cells): string | undefined => {
  const wrong = (field: EgpField, isWrong: (value: unknown) => boolean) => {
    const { value, heading } = cells(field)
    return isWrong(value) ? heading : undefined
  }
  return (
    wrong("winner", (value) => isEgpDate(value) || isTaxId(value)) ??
    wrong(
      "taxId",
      (value) => isEgpDate(value) || (typeof value === "string" && hasThaiLetters.test(value))
    ) ??
    wrong("number", isEgpDate) ??
    wrong("signed", isStatusName) ??
    wrong("ends", isStatusName) ??
    wrong("status", (value) => isEgpDate(value) || isTaxId(value)) ??
    wrong("title", isEgpDate) ??
    wrong("agency", isEgpDate)
  )
}

const positive = <A extends bigint>(amount: A | undefined): A | undefined =>
  amount === undefined || amount === 0n ? undefined : amount

const given = <K extends string, A>(key: K, value: A | undefined): { readonly [P in K]?: A } =>
  (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: A }

const readContract = (
  procurement: ProcurementId,
  cells: Cells,
  { say, take }: CellReader
): Contract | undefined => {
  const number = take(cells, "number", readText)
  const signedOn = take(cells, "signed", readEgpDate)
  const endsOn = take(cells, "ends", readEgpDate)
  const amount = positive(take(cells, "price", readAmount))
  const statusText = take(cells, "status", readText)
  const status = statusText === undefined ? undefined : statusOf(statusText)
  const name = take(cells, "winner", readText)
  const taxId = take(cells, "taxId", readText)
  if (statusText !== undefined && status === undefined) say(cells("status").heading, "unknown-status", false)
  const supplier = readSupplier(name ?? "", taxId ?? "")
  if (taxId !== undefined && supplier.taxId === undefined && /[^\s-]/.test(normalizeTaxId(taxId)))
    say(cells("taxId").heading, "unreadable-tax-id", false)
  if (number === undefined && signedOn === undefined && name === undefined && taxId === undefined)
    return undefined
  return {
    procurement,
    ...given("number", number !== undefined && /[\p{L}\p{N}]/u.test(number) ? number : undefined),
    ...given("signedOn", signedOn),
    ...given("endsOn", endsOn),
    supplier,
    ...(amount === undefined ? {} : { amount, amountBasis: "contract" as const }),
    inEgp: true,
    ...given("status", status)
  }
}

const readContracts = (
  procurement: ProcurementId,
  cells: Cells,
  reader: CellReader
): ReadonlyArray<Contract> => {
  const { value, heading } = cells("contracts")
  if (value === undefined || value === null || value === "") {
    const contract = heading === "contracts" ? readContract(procurement, cells, reader) : undefined
    return contract === undefined ? [] : [contract]
  }
  if (!Array.isArray(value)) {
    reader.say(heading, "not-a-row", true)
    return []
  }
  return value.flatMap((item: unknown) => {
    if (item === null || typeof item !== "object" || Array.isArray(item)) {
      reader.say(heading, "not-a-row", true)
      return []
    }
    const nested = nestedCells(item as Readonly<Record<string, unknown>>)
    const wrong = displaced(nested)
    if (wrong !== undefined) reader.say(wrong, "displaced-columns", true)
    const contract = wrong === undefined ? readContract(procurement, nested, reader) : undefined
    return contract === undefined ? [] : [contract]
  })
}

const fieldOf: Readonly<Record<string, EgpField>> = {
  title: "title",
  kind: "kind",
  fiscalYear: "year",
  amount: "budget",
  referencePrice: "reference",
  method: "group",
  invitedFrom: "announced",
  agreedTotal: "agreed"
}

const headings = new WeakMap<Layout, (stage: StageName, field: string) => string>()

const headingsOf = (layout: Layout): ((stage: StageName, field: string) => string) => {
  const known = headings.get(layout)
  if (known !== undefined) return known
  const find = (_: StageName, field: string) => cellsOf(layout, [])(fieldOf[field] ?? "project").heading
  headings.set(layout, find)
  return find
}

/** Reads a row of e-GP as records. Every cell that cannot be read is told of; a row in the wrong columns is told of once. */
export const readEgpRow = (layout: Layout, raw: RawRow): RowOutcome => {
  const problems: Array<CellProblem> = []
  const reader = cellReader(problems)
  const how = readingOf(layout, raw.values)
  const seen = how === "shifted" ? shiftedLayout(layout) : layout
  const cells = cellsOf(seen, raw.values)
  const project = toArabicDigits(String(cells("project").value ?? "")).trim()
  const procurement = isEgpProjectNumber(project) ? project : undefined
  const wrong = how === "unexplained" ? layout.headings[layout.tail! + 6]! : displaced(cells)
  if (wrong !== undefined) {
    return {
      reading: undefined,
      problems: [{ field: wrong, code: "displaced-columns", fatal: true }],
      procurement
    }
  }
  if (procurement === undefined) reader.say(cells("project").heading, "bad-project-number", true)
  const id = project as ProcurementId
  const title = reader.take(cells, "title", readText)
  if (title === undefined) reader.say(cells("title").heading, "missing-title", true)
  const kindText = reader.take(cells, "kind", readText)
  const kind = kindText === undefined ? undefined : kindOf(kindText)
  if (kindText !== undefined && kind === undefined) reader.say(cells("kind").heading, "unknown-kind", false)
  const methods = (["group", "method"] as const).map((field) => reader.take(cells, field, readText))
  const method = methods
    .map((text) => (text === undefined ? undefined : methodOf(text, project)))
    .find(Boolean)
  if (method === undefined) reader.say(cells("group").heading, "unknown-method", true)
  const prep: Prep = {
    procurement: id,
    ...given("title", title),
    ...given("kind", kind),
    ...given("fiscalYear", reader.take(cells, "year", readFiscalYear)),
    ...given("amount", positive(reader.take(cells, "budget", readAmount))),
    ...given("referencePrice", positive(reader.take(cells, "reference", readAmount)))
  }
  const purchase: Omit<Purchase, "method"> = {
    procurement: id,
    ...given("invitedFrom", reader.take(cells, "announced", readEgpDate)),
    ...given("agreedTotal", positive(reader.take(cells, "agreed", readAmount)))
  }
  const contracts = layout.format === "egp-15" ? [] : readContracts(id, cells, reader)
  if (method === undefined || problems.some(({ fatal }) => fatal))
    return { reading: undefined, problems, procurement }
  return {
    reading: {
      row: raw.row,
      procurement: id,
      prep,
      purchase: { ...purchase, method },
      contracts,
      repaired: how === "shifted",
      headingOf: headingsOf(layout)
    },
    problems,
    procurement
  }
}
