import { Arbitrary, Schema } from "effect"
import { allowsNone, isRequired, notesOf } from "../../src/stages/field.ts"

type Fields = Readonly<Record<string, Schema.Constraint>>
type Values = Arbitrary.Arbitrary<unknown>

const int = (minimum: number, maximum: number) =>
  Arbitrary.schema(Schema.Int.pipe(Schema.check(Schema.isBetween({ minimum, maximum }))))
const oneOf = (values: ReadonlyArray<unknown>): Values =>
  Arbitrary.map(int(0, values.length - 1), (index) => values[index])

/** What each form of cell is filled with; the caller's dates and amounts crowd around the lines of the law. */
export interface Fillings {
  readonly date: Values
  readonly baht: Values
  readonly supplier: Values
}

const valueOf = (field: Schema.Constraint, fill: Fillings, depth: number): Values => {
  const notes = notesOf(field)!
  const { as, each } = notes
  if (each !== undefined) {
    return Arbitrary.array(recordOf(each.item.fields as Fields, fill, depth + 1), { maxLength: 2 })
  }
  if (typeof as === "object") {
    if ("choices" in as) return oneOf(Object.keys(as.choices))
    if ("several" in as) return Arbitrary.array(oneOf(Object.keys(as.several)), { maxLength: 2 })
    return Arbitrary.array(recordOf(as.table, fill, depth + 1), { minLength: 1, maxLength: 3 })
  }
  const person = Arbitrary.map(int(1, 6), (number) => ({ name: `นายตัวอย่าง ${number}`, position: "นักวิชาการ" }))
  switch (as) {
    case "date":
      return fill.date
    case "baht":
      return fill.baht
    case "month":
      return oneOf(["2025-06", "2025-10"])
    case "fiscal-year":
      return int(2565, 2570)
    case "count":
      return int(0, 20)
    case "rate":
      return oneOf([0, 100, 1000, 50_000, 100_000, 150_000])
    case "truth":
      return oneOf([true, false])
    case "supplier":
      return fill.supplier
    case "suppliers":
      return Arbitrary.array(fill.supplier, { maxLength: 4 })
    case "person":
      return person
    case "people":
      return Arbitrary.array(person, { minLength: 1, maxLength: 3 })
    case "texts":
      return Arbitrary.array(oneOf(["ก", "ข"]), { minLength: 1, maxLength: 2 })
    default:
      return oneOf(["ข้อความตัวอย่าง"])
  }
}

/** Some record with these fields: each recorded, recorded as none where it may be, or not recorded. */
export const recordOf = (
  fields: Fields,
  fill: Fillings,
  depth = 0,
  known: ReadonlySet<string> = new Set()
): Arbitrary.Arbitrary<object> => {
  const names = Object.keys(fields).filter((name) => !known.has(name) && notesOf(fields[name]!) !== undefined)
  const values = names.map((name): Values => {
    const value = valueOf(fields[name]!, fill, depth)
    if (isRequired(fields[name]!)) return value
    return Arbitrary.flatMap(int(0, 5), (die) =>
      die === 0 && allowsNone(fields[name]!)
        ? Arbitrary.Constant(null)
        : die <= 2
          ? Arbitrary.Constant(undefined)
          : value
    )
  })
  return Arbitrary.map(Arbitrary.all(values), (all) =>
    Object.fromEntries(
      names.map((name, index) => [name, all[index]] as const).filter(([, value]) => value !== undefined)
    )
  )
}
