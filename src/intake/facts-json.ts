import { Schema } from "effect"
import type { EncodedFields, Fact } from "../stages/fact.ts"
import { officeRecords } from "../stages/office-records.ts"
import { Contract } from "../stages/5-contract.ts"
import { procurementField } from "../stages/stage.ts"
import { foldSpaces } from "../values/text.ts"
import type { FactsRead } from "./facts-read.ts"
import { type ProblemCode, rowProblem, type RowProblem } from "./problem.ts"
import { listsOf, type SheetStage, sheetTitles, stageSchemas } from "./sheet.ts"

type Fields = Schema.Struct.Fields
type Values = EncodedFields
type Say = (path: ReadonlyArray<PropertyKey>, code: ProblemCode) => void

const codes: Readonly<Record<string, ProblemCode>> = {
  MissingKey: "missing-field",
  UnexpectedKey: "unknown-field"
}

const isObject = (value: unknown): value is Values =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const keyOf = (segment: PropertyKey | { readonly key: PropertyKey }): PropertyKey =>
  typeof segment === "object" ? segment.key : segment

/** Texts as cells' are kept: one line, no invisible marks, no half characters. */
const folded = (value: unknown): unknown =>
  typeof value === "string"
    ? foldSpaces(value)
    : Array.isArray(value)
      ? value.map(folded)
      : isObject(value)
        ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, folded(part)]))
        : value

/** A value that is in encoded form of the fields, as it is encoded; every part that is not is told of by its path. */
const checked = (
  fields: Fields,
  value: unknown,
  path: ReadonlyArray<PropertyKey>,
  say: Say
): EncodedFields | undefined => {
  const record = Schema.Struct(fields) as unknown as Schema.Codec<unknown, EncodedFields>
  const standard = Schema.toStandardSchemaV1(record, {
    leafHook: ({ _tag }) => _tag,
    parseOptions: { errors: "all", onExcessProperty: "error" }
  })
  const result = standard["~standard"].validate(value)
  if ("then" in result) return undefined
  if (result.issues === undefined) return Schema.encodeUnknownSync(record)(result.value)
  for (const issue of result.issues)
    say([...path, ...(issue.path ?? []).map(keyOf)], codes[issue.message] ?? "wrong-shape")
  return undefined
}

/** Of a record's fields those that are given, and its key: a record that is known already is added to by these. */
const stated = (fields: Fields, key: ReadonlyArray<string>, value: unknown): Fields =>
  isObject(value)
    ? Object.fromEntries(
        Object.entries(fields).filter(([name]) => key.includes(name) || Object.hasOwn(value, name))
      )
    : fields

const without = <A>(object: Readonly<Record<string, A>>, names: ReadonlyArray<string>): Record<string, A> =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)))

const officeFacts = (stage: SheetStage, item: Values, row: number, say: Say): ReadonlyArray<Fact> => {
  const [kind, record] = Object.entries(officeRecords).find(([name]) => name === item["record"]) ?? []
  if (kind === undefined || record?.stage !== stage) {
    say(["record"], "wrong-shape")
    return []
  }
  const given = without(item, ["record"])
  const values = checked(stated(record.schema.fields, record.key, given), given, [], say)
  return values === undefined ? [] : [{ kind, values, row }]
}

/** The facts of a stage's record, its lists taken apart. */
const stageFacts = (stage: SheetStage, item: Values, row: number, say: Say): ReadonlyArray<Fact> => {
  const { fields } = stageSchemas[stage]
  const lists = listsOf(fields)
  const listNames = lists.map(({ name }) => name)
  const keys = {
    procurement: procurementField,
    ...(stage === "contract" ? { number: Contract.fields.number } : {})
  }
  const given = Object.fromEntries(
    Object.keys(keys).flatMap((key) => (key in item ? [[key, item[key]]] : []))
  )
  const whose = checked(keys, given, [], say)
  const place = {
    procurement: String(whose?.["procurement"]),
    ...(whose?.["number"] === undefined ? {} : { contractNumber: String(whose["number"]) })
  }
  const own = without(item, [...listNames, "procurement"])
  const statesOwn = Object.keys(own).some((name) => name !== "number" || stage !== "contract")
  const facts: Array<Fact> = []
  if (statesOwn || !listNames.some((name) => name in item)) {
    const ownFields = without(fields, [...listNames, "procurement"])
    const values = checked(
      stated(ownFields, [], own),
      own,
      [],
      whose === undefined ? exceptKeys(say, keys) : say
    )
    if (values !== undefined && Object.keys(values).length > 0)
      facts.push({ kind: stage, ...place, values, row })
  }
  for (const { each, name } of lists) {
    const value = item[name]
    if (value === null) facts.push({ kind: stage, ...place, values: { [name]: null }, row })
    else if (Array.isArray(value))
      value.forEach((entry: unknown, at) => {
        const values = checked(stated(each.item.fields, each.key, entry), entry, [name, at], say)
        if (values !== undefined) facts.push({ kind: `${stage}.${name}`, ...place, values, row })
      })
    else if (name in item) say([name], "wrong-shape")
  }
  return whose === undefined ? [] : facts
}

/** Tells of nothing that was told of the keys already. */
const exceptKeys =
  (say: Say, keys: object): Say =>
  (path, code) => {
    if (!(String(path[0]) in keys)) say(path, code)
  }

/**
 * Reads a JSON file of one stage: one object or a list of objects, each a record in encoded form (`schemas/`) with its lists nested in it, or a
 * record of the office with its name under `record`. A record with a problem is left out; the items of lists are records of their own. Rows are
 * numbered from 1; a problem names the path inside the object.
 */
export const readFacts = (stage: SheetStage, json: unknown, file: string = sheetTitles[stage]): FactsRead => {
  const facts: Array<Fact> = []
  const problems: Array<RowProblem> = []
  const items = [folded(json)].flat() as ReadonlyArray<unknown>
  items.forEach((item, index) => {
    const row = index + 1
    const procurement = isObject(item) ? item["procurement"] : undefined
    const isProcurement = Schema.is(stageSchemas.need.fields["procurement"]! as Schema.Codec<string>)
    const say: Say = (path, code) => {
      const field = path.map(String).join(".")
      const whose = isProcurement(procurement) ? procurement : undefined
      problems.push(rowProblem({ file, row, field, code, procurement: whose, kept: false }))
    }
    if (!isObject(item)) say([], "not-a-row")
    else facts.push(...("record" in item ? officeFacts : stageFacts)(stage, item, row, say))
  })
  return { facts, problems }
}
