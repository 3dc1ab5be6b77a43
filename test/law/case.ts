import { Schema } from "effect"
import { readdirSync, readFileSync } from "node:fs"
import { Need } from "../../src/stages/1-need.ts"
import { Budget } from "../../src/stages/2-budget.ts"
import { Prep } from "../../src/stages/3-prep.ts"
import { Purchase } from "../../src/stages/4-purchase.ts"
import { Contract } from "../../src/stages/5-contract.ts"
import { Stock } from "../../src/stages/6-stock.ts"
import { Approval } from "../../src/stages/approval.ts"
import type { Procurement } from "../../src/stages/procurement.ts"
import { Absent, ProcurementId } from "../../src/stages/stage.ts"
import { FiscalYear } from "../../src/values/fiscal-year.ts"
import { Month, ThaiDate } from "../../src/values/thai-date.ts"
import { parseBaht, type Satang, satang } from "../../src/values/baht.ts"
import { Result } from "effect"

const Fields = Schema.Record(Schema.String, Schema.Json)
const Records = Schema.Struct({
  /** The purchase's number, where the usual e-GP number would not do. */
  id: Schema.optionalKey(Schema.String),
  need: Schema.optionalKey(Fields),
  budget: Schema.optionalKey(Fields),
  prep: Schema.optionalKey(Fields),
  purchase: Schema.optionalKey(Fields),
  stock: Schema.optionalKey(Fields),
  contract: Schema.optionalKey(Fields),
  /** The decisions on acts of the purchase; those of a case replace the lawful ones. */
  approvals: Schema.optionalKey(Schema.Array(Fields)),
  /** The standing of the purchase's budget line, in baht. */
  line: Schema.optionalKey(
    Schema.Struct({ approved: Schema.String, committed: Schema.String, paid: Schema.String })
  ),
  contracts: Schema.optionalKey(Schema.Array(Fields)),
  /** Of a rule about a record of the office: that record. */
  record: Schema.optionalKey(Fields),
  /** The office's other records, by kind; each kind replaces that of the lawful situation. */
  books: Schema.optionalKey(Schema.Record(Schema.String, Schema.Array(Fields))),
  /** Of a rule about a year: the fiscal year, its purchases, those before, and what was published. */
  year: Schema.optionalKey(FiscalYear),
  purchases: Schema.optionalKey(Schema.Array(Schema.Record(Schema.String, Schema.Json))),
  earlier: Schema.optionalKey(Schema.Array(Schema.Record(Schema.String, Schema.Json))),
  published: Schema.optionalKey(Schema.Array(Schema.Struct({ month: Month, on: ThaiDate })))
})
export type Records = typeof Records.Type

/** The kinds of case that every rule owes, and those it may add. */
export const owedKinds = ["boundary", "beyond", "out-of-scope", "out-of-time", "missing"] as const
const Case = Schema.Struct({
  kind: Schema.Literals([...owedKinds, "exempt", "none", "other"]),
  name: Schema.NonEmptyString,
  /** Fields that differ from the lawful record, by stage; null is recorded as none. `contracts` replaces the contract. */
  given: Schema.optionalKey(Records),
  /** Stages or `stage.field` that are not recorded. */
  without: Schema.optionalKey(Schema.Array(Schema.NonEmptyString)),
  outcome: Schema.Literals([
    "conforms",
    "breach",
    "caution",
    "flag",
    "cannot-tell",
    "not-judged",
    "out-of-scope"
  ]),
  because: Schema.optionalKey(Schema.NonEmptyString),
  missing: Schema.optionalKey(Schema.Array(Schema.NonEmptyString)),
  facts: Schema.optionalKey(Fields),
  /** Of a rule about a year that finds several things: each, in order. */
  found: Schema.optionalKey(
    Schema.Array(
      Schema.Struct({
        because: Schema.NonEmptyString,
        members: Schema.optionalKey(Schema.Array(Schema.String)),
        facts: Schema.optionalKey(Fields)
      })
    )
  ),
  /** The purchases or records that the finding speaks of. */
  members: Schema.optionalKey(Schema.Array(Schema.String)),
  /** What falls due and is not done yet; asserted where it is given. */
  dues: Schema.optionalKey(
    Schema.Array(
      Schema.Struct({
        by: Schema.optionalKey(ThaiDate),
        from: Schema.optionalKey(ThaiDate),
        item: Schema.optionalKey(Schema.String)
      })
    )
  ),
  /** The relief because of which nothing is held. */
  relief: Schema.optionalKey(Schema.NonEmptyString)
})
export type Case = typeof Case.Type

/** The cases of one rule: a lawful record, and what differs from it. Money is written in baht. */
const CaseFile = Schema.Struct({
  rule: Schema.NonEmptyString,
  /** Said by a rule that applies to everything, which owes no case out of scope. */
  appliesToAll: Schema.optionalKey(Schema.NonEmptyString),
  lawful: Records,
  cases: Schema.NonEmptyArray(Case)
})
export type CaseFile = typeof CaseFile.Type

const strict = { onExcessProperty: "error" } as const

/** Every case file of `fixtures/law`, by file name without its ending. */
export const caseFiles: ReadonlyMap<string, CaseFile> = new Map(
  readdirSync("fixtures/law")
    .toSorted()
    .filter((name) => name.endsWith(".json"))
    .map((name) => [
      name.replace(/\.json$/, ""),
      Schema.decodeUnknownSync(CaseFile, strict)(JSON.parse(readFileSync(`fixtures/law/${name}`, "utf8")))
    ])
)

/** `500,000.00 บาท` as whole satang. */
export const satangOf = (text: string): bigint => Result.getOrThrow(parseBaht(text))

export const withSatang = (value: Schema.Json): Schema.Json => {
  if (typeof value === "string") return value.endsWith(" บาท") ? satangOf(value).toString() : value
  if (Array.isArray(value)) return value.map(withSatang)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, of]) => [name, withSatang(of)]))
}

const usualId = "68059000001"

const stage = <A extends object>(
  schema: Schema.Codec<A, unknown>,
  name: string,
  layers: ReadonlyArray<Readonly<Record<string, Schema.Json>> | undefined>,
  without: ReadonlyArray<string>,
  id: string
): A | Absent => {
  const present = layers.filter((layer) => layer !== undefined)
  if (present.length === 0 || without.includes(name)) return Absent
  const fields = Object.entries(Object.assign({}, ...present) as Record<string, Schema.Json>).filter(
    ([field]) => !without.includes(`${name}.${field}`)
  )
  return Schema.decodeUnknownSync(
    schema,
    strict
  )(withSatang({ procurement: id, ...Object.fromEntries(fields) }))
}

const lineOf = (line: Records["line"]): Pick<Procurement, "line"> => {
  if (line === undefined) return {}
  const [approved, committed, paid] = [line.approved, line.committed, line.paid].map((text) =>
    satang(satangOf(text))
  ) as [Satang, Satang, Satang]
  const none = satang(0n)
  return {
    line: {
      appropriated: approved,
      transferredIn: none,
      transferredOut: none,
      approved,
      reserved: none,
      committed,
      paid,
      left: approved - committed - paid
    }
  }
}

/** The purchase of a case, decoded by the stages' own schemas. */
export const procurementOf = (
  { lawful }: { readonly lawful: Records },
  { given = {}, without = [] }: Partial<Case>,
  id: string = given.id ?? lawful.id ?? usualId
): Procurement => {
  const at = <A extends object>(
    schema: Schema.Codec<A, unknown>,
    name: "need" | "budget" | "prep" | "purchase" | "contract" | "stock"
  ) => stage(schema, name, [lawful[name], given[name]], without, id)
  const contracts =
    given.contracts === undefined
      ? [at(Contract, "contract")]
      : given.contracts.map((contract) => stage(Contract, "contract", [contract], without, id))
  return {
    id: ProcurementId.make(id),
    need: stage(Need, "need", [lawful.need, given.need], without, id),
    budget: at(Budget, "budget"),
    prep: at(Prep, "prep"),
    purchase: at(Purchase, "purchase"),
    contracts: contracts.filter((contract): contract is Contract => contract !== Absent),
    stock: at(Stock, "stock"),
    approvals: (given.approvals ?? lawful.approvals ?? []).map((approval) =>
      Schema.decodeUnknownSync(Approval, strict)(approval)
    ),
    ...lineOf(without.includes("line") ? undefined : (given.line ?? lawful.line))
  }
}
