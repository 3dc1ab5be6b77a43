import { Schema } from "effect"
import type { EncodedFields, Fact } from "../stages/fact.ts"
import { none } from "./cell-codecs.ts"
import { guarded } from "./formula-guard.ts"
import { type SheetField, type SheetGroup, sheetHeadings, sheets, type SheetStage } from "./sheet.ts"

type Values = EncodedFields

/** A sheet's heading row and its row of hints; that one begins with `#` and is skipped when the sheet is read. */
export const sheetHeadRows = (stage: SheetStage): ReadonlyArray<ReadonlyArray<string>> => {
  const { groups, keys } = sheets[stage]
  const hints = [
    ...keys.map(({ hint }) => hint),
    ...groups.flatMap(({ fields }) => fields.flatMap((field) => field.hints))
  ]
  return [
    sheetHeadings(sheets[stage]),
    hints.map((hint, at) => (at === 0 ? `# คำแนะนำ (แถวนี้ไม่ถูกอ่าน) เว้นว่าง = ยังไม่ได้บันทึก: ${hint}` : hint))
  ]
}

const decoded = (schema: SheetGroup["schema"], { name }: SheetField, value: unknown): unknown => {
  const field = Schema.Struct({ it: schema.fields[name]! }) as unknown as Schema.Codec<{
    readonly it: unknown
  }>
  return Schema.decodeUnknownSync(field)({ it: value }).it
}

const cellsOf = ({ fields, list, schema }: SheetGroup, values: Values): ReadonlyArray<string> => {
  const isNone = list !== undefined && values[list] === null
  return fields.flatMap((field, at) => {
    const blank = field.headings.map(() => "")
    const value = values[field.name]
    if (isNone && at === 0) return [none, ...blank.slice(1)]
    if (value === undefined) return blank
    if (value === null) return [none, ...blank.slice(1)]
    const isTotal = field.name === "amount" && values["amountBasis"] === "project-total"
    return isTotal ? blank : field.codec.write(decoded(schema, field, value))
  })
}

/** A stage's record and the items of its lists, each by itself, by the group whose cells they fill. */
const apart = (
  stage: SheetStage,
  fact: Fact
): ReadonlyArray<{ readonly kind: string; readonly values: Values }> => {
  if (fact.kind !== stage) return [fact]
  const lists = sheets[stage].groups.flatMap(({ list }) => list ?? [])
  const items = lists.flatMap((list) => {
    const value = fact.values[list]
    const kind = `${stage}.${list}`
    if (value === null) return [{ kind, values: { [list]: null } }]
    return ((value ?? []) as ReadonlyArray<Values>).map((values) => ({ kind, values }))
  })
  const values = Object.fromEntries(Object.entries(fact.values).filter(([name]) => !lists.includes(name)))
  return Object.keys(values).length === 0 ? items : [{ kind: stage, values }, ...items]
}

/**
 * Facts as rows of a stage's sheet, in the order in which their purchases and contracts first appear; facts of one contract or purchase stand side
 * by side, records of the office by themselves. A stage's record may hold its lists or have its items beside it. Facts of other stages are left out. A price that is only a project's total is left blank.
 */
export const sheetRows = (
  stage: SheetStage,
  facts: ReadonlyArray<Fact>
): ReadonlyArray<ReadonlyArray<string>> => {
  const { groups, keys } = sheets[stage]
  const bundles = Map.groupBy(facts, ({ contractNumber, kind, procurement }) =>
    procurement === undefined ? kind : JSON.stringify([procurement, contractNumber])
  )
  return [...bundles.values()].flatMap((bundle) => {
    const parts = bundle.flatMap((fact) => apart(stage, fact))
    const columns = groups.map(({ kind }) => parts.filter((part) => part.kind === kind))
    const height = Math.max(0, ...columns.map(({ length }) => length))
    const { contractNumber = "", procurement = "" } = bundle[0]!
    return Array.from({ length: height }, (_, at) =>
      [
        ...[procurement, contractNumber].slice(0, keys.length),
        ...groups.flatMap((group, index) => cellsOf(group, columns[index]![at]?.values ?? {}))
      ].map(guarded)
    )
  })
}
