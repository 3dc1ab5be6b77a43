import { Result } from "effect"
import type { Contract } from "../stages/5-contract.ts"
import type { ProcurementId } from "../stages/stage.ts"
import { readSupplier } from "../values/supplier.ts"
import { normalizeTaxId } from "../values/tax-id.ts"
import { type CellReading, isEgpDate, isTaxId, readAmount, readEgpDate, readText } from "./cells.ts"
import { contractNames, type EgpField, type Layout } from "./columns.ts"
import { isStatusName, statusOf } from "./egp-words.ts"
import type { CellProblem } from "./reading.ts"

/** A row's cells by field, each with the heading it stands under. */
export type Cells = (field: EgpField) => { readonly value: unknown; readonly heading: string }

/** The cells of a row. */
export const cellsOf =
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
export const cellReader = (problems: Array<CellProblem>) => {
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
export type CellReader = ReturnType<typeof cellReader>

const hasThaiLetters = /[ก-ฮ]/

/** The heading of a cell that holds what belongs in another column, if there is one. */
export const displaced = (cells: Cells): string | undefined => {
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

/** An amount, unless it is 0: e-GP writes 0 where there is none. */
export const positive = <A extends bigint>(amount: A | undefined): A | undefined =>
  amount === undefined || amount === 0n ? undefined : amount

/** A field, unless it is not known. */
export const given = <K extends string, A>(key: K, value: A | undefined): { readonly [P in K]?: A } =>
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

/** The contracts that a row states: its own columns, or the API's list. */
export const readContracts = (
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
