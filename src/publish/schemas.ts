import { Schema } from "effect"
import { Need } from "../stages/1-need.ts"
import { Budget } from "../stages/2-budget.ts"
import { Prep } from "../stages/3-prep.ts"
import { Purchase } from "../stages/4-purchase.ts"
import { Contract } from "../stages/5-contract.ts"
import { Stock } from "../stages/6-stock.ts"
import { Disclosure } from "../stages/7-disclosure.ts"
import { Approval } from "../stages/approval.ts"
import { allowsNone, type CellForm, isRequired, type Label, type Mark, notesOf } from "../stages/field.ts"
import { officeRecords } from "../stages/office-records.ts"
import { terms } from "../values/terms.ts"
import { type PublishedFile, textFile } from "./file.ts"

type Fields = Schema.Struct.Fields
type Node = Readonly<Record<string, unknown>>

/** A record that has a schema of its own. */
interface Described extends Label {
  readonly schema: Schema.Struct<Fields>
  readonly office?: boolean
}

const stage = (name: keyof typeof terms & string, schema: Schema.Struct<Fields>): Described => {
  const { en, th } = terms[name]
  return { th, en, schema }
}

/** Every record that an officer hands in or the office keeps, by the name of its schema. */
const records: Readonly<Record<string, Described>> = {
  need: stage("need", Need),
  budget: stage("budget", Budget),
  prep: stage("prep", Prep),
  purchase: stage("purchase", Purchase),
  contract: stage("contract", Contract),
  stock: stage("stock", Stock),
  disclosure: stage("disclosure", Disclosure),
  approval: { th: "การอนุมัติ", en: "Approval", schema: Approval },
  ...Object.fromEntries(
    Object.entries(officeRecords).map(([name, { en, schema, th }]) => [
      name,
      { en, schema, th, office: true }
    ])
  )
}

const markWords: Readonly<Record<Mark, string>> = {
  public: "Public",
  "after-award": "Public once the award is recorded",
  internal: "Never published",
  personal: "A natural person's: never in an entry, erasable",
  supplier: "Public for a juristic supplier, else personal",
  people: "Who they are is personal, their position is public"
}

const formWords: Partial<Record<Extract<CellForm, string>, string>> = {
  baht: "Satang as a decimal string.",
  date: "YYYY-MM-DD of the common era.",
  month: "YYYY-MM of the common era.",
  "fiscal-year": "Buddhist-era year in which the fiscal year ends.",
  rate: "Millionths: 10000 is 1 per cent."
}

const statesOf = (field: Schema.Constraint): string =>
  isRequired(field)
    ? "Always there."
    : allowsNone(field)
      ? "Absent: not recorded. null: recorded as none."
      : "Absent: not recorded."

/** The fields of the items of a list, where a field is one. */
const itemFieldsOf = (field: Schema.Constraint): Readonly<Record<string, Schema.Constraint>> | undefined => {
  const { as, each } = notesOf(field)!
  if (each !== undefined) return each.item.fields
  return typeof as === "object" && "table" in as ? as.table : undefined
}

const withItems = (node: Node, fields: Readonly<Record<string, Schema.Constraint>>): Node => {
  const anyOf = node["anyOf"] as ReadonlyArray<Node> | undefined
  if (anyOf !== undefined) return { ...node, anyOf: anyOf.map((branch) => withItems(branch, fields)) }
  return node["type"] === "array" ? { ...node, items: withNotes(node["items"] as Node, fields) } : node
}

const withFormat = (node: Node): Node => {
  const anyOf = node["anyOf"] as ReadonlyArray<Node> | undefined
  if (anyOf !== undefined) return { ...node, anyOf: anyOf.map(withFormat) }
  return node["type"] === "string" ? { ...node, format: "date" } : node
}

const described = (node: Node, field: Schema.Constraint): Node => {
  const { as, en, hint, mark, th } = notesOf(field)!
  const form = typeof as === "string" ? formWords[as] : undefined
  const items = itemFieldsOf(field)
  const labels =
    typeof as !== "object" || "table" in as ? undefined : "choices" in as ? as.choices : as.several
  return {
    title: en,
    "title@th": th,
    description: [form, statesOf(field), `${markWords[mark]}.`]
      .filter((said) => said !== undefined)
      .join(" "),
    ...(hint === undefined ? {} : { "description@th": hint }),
    mark,
    ...(labels === undefined ? {} : { labels }),
    ...(as === "date" ? withFormat(node) : items === undefined ? node : withItems(node, items))
  }
}

const withNotes = (node: Node, fields: Readonly<Record<string, Schema.Constraint>>): Node => ({
  ...node,
  properties: Object.fromEntries(
    Object.entries(node["properties"] as Readonly<Record<string, Node>>).map(([name, property]) => [
      name,
      described(property, fields[name]!)
    ])
  )
})

/** The JSON Schema (draft 2020-12) of a record in encoded form; titles in English, and in Thai under `title@th`. */
const recordSchema = (name: string, { en, office = false, schema, th }: Described): Node => {
  const document = Schema.toJsonSchemaDocument(schema, { onExcessProperty: "error" })
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: en,
    "title@th": th,
    ...(office
      ? { description: `In a file to be read, "record": "${name}" stands beside these fields.` }
      : {}),
    ...withNotes(document.schema as Node, schema.fields)
  }
}

/** `schemas/<record>.json` for every record of a stage and of the office. */
export const recordSchemas = (): ReadonlyArray<PublishedFile> =>
  Object.entries(records).map(([name, record]) =>
    textFile(`schemas/${name}.json`, "json", `${JSON.stringify(recordSchema(name, record), null, 2)}\n`)
  )
