import { assert } from "@effect/vitest"
import { Arbitrary, Schema } from "effect"
import type { FactsRead } from "../../src/intake/facts-read.ts"
import type { EncodedFields, Fact } from "../../src/stages/fact.ts"
import { isFormulaError } from "../../src/intake/formula-guard.ts"
import { listsOf, sheets, type SheetGroup, type SheetStage } from "../../src/intake/sheet.ts"
import { allowsNone, type CellForm, isRequired, notesOf } from "../../src/stages/field.ts"
import { foldSpaces } from "../../src/values/text.ts"

type Values = EncodedFields
type Any = Arbitrary.Arbitrary<unknown>

const oneOf = <const A extends ReadonlyArray<string | number | boolean>>(values: A) =>
  Arbitrary.schema(Schema.Literals(values)) as Arbitrary.Arbitrary<A[number]>
const int = (minimum: number, maximum: number) =>
  Arbitrary.schema(Schema.Int.pipe(Schema.check(Schema.isBetween({ minimum, maximum }))))
const twoDigits = (value: number): string => String(value).padStart(2, "0")

const hostile = oneOf([
  "ซื้อกระดาษ",
  "มี | ขีดกลาง",
  "a\\|b",
  "จบด้วย\\",
  "\\",
  "|",
  "=1+1",
  "+66",
  "-ขีด",
  "@ก",
  "'=1",
  "''",
  "๑/๒๕๖๘",
  'มี "คำพูด", จุลภาค',
  "นาย ก (ข)",
  "ก (ข",
  "#ไม่ใช่หมายเหตุ",
  "1,234.50",
  "ไม่มีปัญหา",
  "procurement"
])
const any = Arbitrary.map(Arbitrary.schema(Schema.String), (text) => foldSpaces(`ก${text}ข`))
const text = Arbitrary.filter(
  Arbitrary.flatMap(int(0, 1), (die): Arbitrary.Arbitrary<string> => (die === 0 ? any : hostile)),
  (said) => !isFormulaError(said)
)

const record = (fields: Readonly<Record<string, Any>>): Arbitrary.Arbitrary<Values> =>
  Arbitrary.map(Arbitrary.all(fields), (values) =>
    Object.fromEntries(Object.entries(values as Values).filter(([, value]) => value !== undefined))
  )
const orNot = (value: Any): Any =>
  Arbitrary.flatMap(int(0, 2), (die): Any => (die === 0 ? Arbitrary.Constant(undefined) : value))
const list = (item: Any): Any => Arbitrary.array(item, { minLength: 1, maxLength: 3 })

const supplier = Arbitrary.flatMap(int(0, 2), (die): Any =>
  record({
    name:
      die === 0 ? Arbitrary.Constant(undefined) : oneOf(["บริษัท ตัวอย่าง จำกัด", "ร้าน ก | ข", "นายตัวอย่าง หนึ่ง"]),
    taxId:
      die === 1 ? Arbitrary.Constant(undefined) : oneOf(["0105569000002", "1101500000999", "110150000xxxx"])
  })
)
const person = Arbitrary.flatMap(int(0, 2), (die): Any =>
  record({
    name: die === 0 ? Arbitrary.Constant(undefined) : text,
    position: die === 1 ? Arbitrary.Constant(undefined) : oneOf(["ปลัด อบต.", "หัวหน้า (รักษาการ)", "ช่าง | โยธา"])
  })
)
const date = Arbitrary.map(
  Arbitrary.all([int(1900, 2199), int(1, 12), int(1, 28)]),
  ([year, month, day]) => `${year}-${twoDigits(month)}-${twoDigits(day)}`
)

const simple: Readonly<Record<string, Any>> = {
  text,
  texts: list(text),
  baht: Arbitrary.map(Arbitrary.all([int(0, 9_999_999), int(0, 999_999_999)]), ([high, low]) =>
    String(BigInt(high) * 1_000_000_000n + BigInt(low))
  ),
  date,
  month: Arbitrary.map(date, (day) => day.slice(0, 7)),
  "fiscal-year": int(2443, 2743),
  count: int(0, 999_999_999_999_999),
  rate: int(0, 1_000_000),
  truth: oneOf([true, false]),
  person,
  people: list(person),
  supplier,
  suppliers: list(supplier)
}

const ofForm = (form: CellForm): Any => {
  if (typeof form === "string") return simple[form]!
  if ("choices" in form) return oneOf(Object.keys(form.choices))
  if ("several" in form) return list(oneOf(Object.keys(form.several)))
  return list(Arbitrary.filter(recordOf(form.table), (item) => Object.keys(item).length > 0))
}

const ofField = (field: Schema.Constraint): Any => {
  const { as = "text" } = notesOf(field)!
  if (as === "derived") return Arbitrary.Constant(undefined)
  const value = ofForm(as)
  if (isRequired(field)) return value
  return orNot(
    allowsNone(field)
      ? Arbitrary.flatMap(int(0, 3), (die): Any => (die === 0 ? Arbitrary.Constant(null) : value))
      : value
  )
}

const recordOf = (fields: Readonly<Record<string, Schema.Constraint>>): Arbitrary.Arbitrary<Values> =>
  record(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, ofField(field)])))

const whose = record({
  procurement: oneOf(["68019000001", "2568-001", "2568-A-2"]),
  contractNumber: orNot(oneOf(["22/2568", "=1+1"]))
})

const factOf = (stage: SheetStage, { fields, kind, list: name, ofPurchase, schema }: SheetGroup) => {
  const stated = Object.fromEntries(fields.map((field) => [field.name, schema.fields[field.name]!]))
  const values = Arbitrary.filter(recordOf(stated), (made) => Object.keys(made).length > 0)
  const made = Arbitrary.map(
    Arbitrary.all([whose, values, int(0, 9)]),
    ([{ contractNumber, procurement }, record, die]): Fact => {
      const number = stage === "contract" && contractNumber !== undefined ? { contractNumber } : {}
      const place = (ofPurchase ? { procurement, ...number } : {}) as Partial<Fact>
      if (name !== undefined && die === 0) return { kind: stage, ...place, values: { [name]: null }, row: 0 }
      const more = kind === "contract" && "contractNumber" in number ? { number: number.contractNumber! } : {}
      return { kind, ...place, values: { ...record, ...more }, row: 0 }
    }
  )
  return Arbitrary.array(made, { maxLength: 2 })
}

/** Any facts that a stage's sheet can hold. */
export const factsOf = (stage: SheetStage): Arbitrary.Arbitrary<ReadonlyArray<Fact>> =>
  Arbitrary.map(Arbitrary.all(sheets[stage].groups.map((group) => factOf(stage, group))), (facts) =>
    facts.flat()
  )

/** A fact as an object of a JSON file. */
export const jsonOf = (stage: SheetStage, { contractNumber, kind, procurement, values }: Fact): unknown => {
  if (procurement === undefined) return { record: kind, ...values }
  const place = { procurement, ...(contractNumber === undefined ? {} : { number: contractNumber }) }
  const name = listsOf(sheets[stage].groups[0]!.schema.fields).find(
    (it) => kind === `${stage}.${it.name}`
  )?.name
  return { ...place, ...(name === undefined ? values : { [name]: [values] }) }
}

const sorted = (facts: ReadonlyArray<Fact>) =>
  facts
    .map(({ contractNumber, kind, procurement, values }) => ({
      kind,
      procurement,
      contractNumber,
      values: Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)))
    }))
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))

/** Whether just these facts were read, in whatever order. */
export const sameFacts = (read: FactsRead, facts: ReadonlyArray<Fact>) => {
  assert.deepStrictEqual(read.problems, [])
  assert.deepStrictEqual(sorted(read.facts), sorted(facts))
}
