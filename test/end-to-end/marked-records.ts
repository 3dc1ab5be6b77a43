import type { Schema } from "effect"
import { recordKinds } from "../../src/register/records.ts"
import type { Encoded, EncodedFields, Fact } from "../../src/stages/fact.ts"
import { type FieldNotes, isRequired, notesOf } from "../../src/stages/field.ts"

/** What every text that nobody may read begins with, every one that anybody may, and every number of a person. */
export const marks = { secret: "ลับzq", open: "แจ้งzq", person: "39990777" } as const

/** A text that stands in one field, and which. */
export interface Marked {
  readonly field: string
  readonly text: string
}

/** Records in which every field says something, and what stands where. */
export interface MarkedRecords {
  readonly facts: ReadonlyArray<Fact>
  readonly secrets: ReadonlyArray<Marked>
  readonly open: ReadonlyArray<Marked>
  /** Fields whose mark hides them, by the kind of record. */
  readonly hidden: ReadonlyArray<{ readonly kind: string; readonly field: string }>
}

type Fields = Readonly<Record<string, Schema.Constraint>>

/** What makes an award, or a day that places a contract in a month. */
const awarding = ["awardedOn", "agreedTotal", "quarterly", "boughtOn", "awardApprovedOn"]

/** Whoever wins has bid and contracts, else the records are nonsense. */
const winning = ["winner", "bidder", "supplier"]

/** What must be so that the records make sense. */
const fixed: Readonly<Record<string, EncodedFields>> = {
  purchase: { cancelledOn: null },
  approval: { act: "request" },
  contract: { number: "9/2568", signedOn: "2025-08-20" },
  "contract.deliveries": { delivered: "2025-08-25" },
  "contract.inspections": { inspected: "2025-08-26" },
  stock: { deliveredOn: "2025-08-25", acceptedOn: "2025-08-26" }
}

const letters = (number: number): string =>
  [...String(number).padStart(4, "0")].map((digit) => String.fromCharCode(97 + Number(digit))).join("")

const withCheckDigit = (twelve: string): string => {
  const sum = [...twelve].reduce((total, digit, at) => total + Number(digit) * (13 - at), 0)
  return `${twelve}${(11 - (sum % 11)) % 10}`
}

/**
 * One record of every kind, of a purchase that is awarded or is not, and of the office: each field that can hold a text of its own holds one. Fields are
 * found by their schemas and marks, so that a new one is filled by itself.
 */
export const markedRecords = (procurement: string, awarded: boolean): MarkedRecords => {
  const secrets: Array<Marked> = []
  const open: Array<Marked> = []
  const hidden: Array<MarkedRecords["hidden"][number]> = []
  let drawn = awarded ? 5000 : 1000
  const mark = (field: string, isHidden: boolean): string => {
    drawn += 1
    const text = `${isHidden ? marks.secret : marks.open}${letters(drawn)}`
    ;(isHidden ? secrets : open).push({ field, text })
    return text
  }
  const amount = (field: string, isHidden: boolean): string => {
    drawn += 1
    const satang = String(73_000_001 + drawn * 1_000)
    if (isHidden) secrets.push({ field, text: satang })
    return satang
  }
  const made = new Map<string, Encoded>()
  const supplier = (field: string): Encoded => {
    const name = field.split(".").at(-1)!
    const role = winning.includes(name) ? "winner" : field
    const known = made.get(role)
    if (known !== undefined) return known
    const taxId = withCheckDigit(`${marks.person}${String((drawn += 1)).padStart(4, "0")}`)
    secrets.push({ field: `${field}.taxId`, text: taxId })
    const one = { name: `นาย${mark(`${field}.name`, !awarded)} ทดสอบ`, taxId }
    made.set(role, one)
    return one
  }
  const person = (field: string, isHidden: boolean): Encoded => ({
    name: `นาง${mark(`${field}.name`, true)} ทดสอบ`,
    position: mark(`${field}.position`, isHidden)
  })
  const valueOf = (field: string, { as = "text" }: FieldNotes, isHidden: boolean): Encoded | undefined => {
    if (typeof as === "object") {
      if ("choices" in as) return Object.keys(as.choices)[0]!
      return "several" in as ? [Object.keys(as.several)[0]!] : [recordOf(field, as.table, isHidden)]
    }
    switch (as) {
      case "text":
        return mark(field, isHidden)
      case "texts":
        return [mark(field, isHidden)]
      case "baht":
        return amount(field, isHidden)
      case "supplier":
        return supplier(field)
      case "suppliers":
        return [supplier(field)]
      case "person":
        return person(field, isHidden)
      case "people":
        return [person(field, isHidden)]
      case "date":
        return "2025-07-10"
      case "month":
        return "2025-08"
      case "fiscal-year":
        return 2568
      case "truth":
        return true
      case "derived":
        return undefined
      default:
        return 1
    }
  }
  const isHiddenBy = (notes: FieldNotes): boolean =>
    ["internal", "personal"].includes(notes.mark) ||
    (!awarded && ["after-award", "supplier"].includes(notes.mark))
  const recordOf = (path: string, fields: Fields, isHidden: boolean): EncodedFields =>
    Object.fromEntries(
      Object.entries(fields).flatMap(([name, schema]): ReadonlyArray<readonly [string, Encoded]> => {
        const notes = notesOf(schema)
        const isLeftOut = !awarded && awarding.includes(name) && !isRequired(schema)
        if (notes === undefined || notes.each !== undefined || name === "procurement" || isLeftOut) return []
        const said = fixed[path]?.[name]
        const value =
          said === undefined ? valueOf(`${path}.${name}`, notes, isHidden || isHiddenBy(notes)) : said
        return value === undefined ? [] : [[name, value]]
      })
    )
  const facts: Array<Fact> = []
  for (const { kind, of, schema, type } of recordKinds.values()) {
    const isLater = type === "contract" || type === "stock"
    if (of === "office" ? !awarded : isLater && !awarded) continue
    for (const [field, each] of Object.entries(schema.fields)) {
      const notes = notesOf(each)
      if (notes !== undefined && notes.each === undefined && isHiddenBy(notes)) hidden.push({ kind, field })
    }
    const place = of === "office" ? {} : { procurement }
    const contract = type === "contract" ? { contractNumber: String(fixed["contract"]!["number"]) } : {}
    facts.push({
      kind,
      ...place,
      ...contract,
      values: recordOf(kind, schema.fields, false),
      row: facts.length + 1
    })
  }
  return { facts, secrets, open, hidden }
}
