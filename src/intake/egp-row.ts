import { Result } from "effect"
import type { Prep } from "../stages/3-prep.ts"
import type { Purchase } from "../stages/4-purchase.ts"
import { isEgpProjectNumber, type ProcurementId, type StageName } from "../stages/stage.ts"
import { toArabicDigits } from "../values/text.ts"
import { readAmount, readEgpDate, readFiscalYear, readLocation, readText } from "./cells.ts"
import type { EgpField, Layout } from "./columns.ts"
import { cellReader, cellsOf, displaced, given, positive, readContracts } from "./egp-contract.ts"
import { kindOf, methodOf } from "./egp-words.ts"
import type { CellProblem, RowOutcome } from "./reading.ts"
import type { RawRow } from "./rows.ts"
import { readingOf, shiftedLayout } from "./shift.ts"

const fieldOf: Readonly<Record<string, EgpField>> = {
  title: "title",
  kind: "kind",
  fiscalYear: "year",
  amount: "budget",
  referencePrice: "reference",
  district: "district",
  subdistrict: "subdistrict",
  location: "location",
  method: "group",
  invitedFrom: "announced",
  agreedTotal: "agreed",
  number: "number"
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
  if (title === undefined && problems.every(({ field }) => field !== cells("title").heading))
    reader.say(cells("title").heading, "missing-title", true)
  const kindText = reader.take(cells, "kind", readText)
  const kind = kindText === undefined ? undefined : kindOf(kindText)
  if (kindText !== undefined && kind === undefined) reader.say(cells("kind").heading, "unknown-kind", false)
  const methods = (["group", "method"] as const).map((field) => reader.take(cells, field, readText))
  const method = methods
    .map((text) => (text === undefined ? undefined : methodOf(text, project)))
    .find(Boolean)
  if (method === undefined) reader.say(cells("group").heading, "unknown-method", true)
  const location = readLocation(cells("location").value)
  if (Result.isFailure(location)) reader.say(cells("location").heading, location.failure, false)
  const prep: Prep = {
    procurement: id,
    ...given("title", title),
    ...given("kind", kind),
    ...given("fiscalYear", reader.take(cells, "year", readFiscalYear)),
    ...given("amount", positive(reader.take(cells, "budget", readAmount))),
    ...given("referencePrice", positive(reader.take(cells, "reference", readAmount))),
    ...given("district", reader.take(cells, "district", readText)),
    ...given("subdistrict", reader.take(cells, "subdistrict", readText)),
    ...given("location", Result.getOrUndefined(location))
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
