import type { Schema } from "effect"
import { type FieldNotes, type Label, notesOf } from "../stages/field.ts"
import { satang, type Satang } from "../values/baht.ts"
import { isJuristic, type Supplier } from "../values/supplier.ts"
import type { ThaiDate } from "../values/thai-date.ts"
import type { KeptRecord } from "./dossier.ts"
import type { Json, JsonObject } from "./envelope.ts"
import { showValue } from "./words.ts"

/** One field of a record as anyone may read it. */
export interface PublicFact {
  readonly field: string
  readonly title: Label
  /** The value in words of each language; of a withdrawn one what is left of it. */
  readonly value: Label
  /** The day, where the field is one and it is recorded. */
  readonly on?: ThaiDate
  /** The amount, where the field is one and it is recorded. */
  readonly amount?: Satang
  /** A personal detail in it was withdrawn by a redaction. */
  readonly withdrawn: boolean
}

const isObject = (value: Json): value is JsonObject =>
  value !== null && typeof value === "object" && !Array.isArray(value)

/** A supplier without the number of a natural person. */
const publicSupplier = (value: Json): Json => {
  if (!isObject(value)) return value
  const { taxId, ...others } = value
  return taxId !== undefined && isJuristic(value as Supplier) ? { ...others, taxId } : others
}

/** A person in an official role without who it is. */
const publicPerson = (value: Json): Json => {
  if (!isObject(value)) return value
  const { name: _, taxId: __, ...others } = value
  return others
}

const eachOf = (value: Json, act: (item: Json) => Json): Json =>
  Array.isArray(value) ? value.map(act) : act(value)

/** What of a value anyone may read; undefined where nothing. */
const publicValue = (notes: FieldNotes | undefined, value: Json, mayBeSeen: boolean): Json | undefined => {
  const mark = notes?.mark ?? "internal"
  if (mark === "internal" || mark === "personal" || (mark === "after-award" && !mayBeSeen)) return undefined
  const form = notes?.as
  if (mark === "people" || form === "person" || form === "people") return eachOf(value, publicPerson)
  if (mark === "supplier" || form === "supplier" || form === "suppliers") return eachOf(value, publicSupplier)
  return typeof form === "object" && "table" in form
    ? eachOf(value, (item) => publicItem(form.table, item, mayBeSeen))
    : value
}

const publicItem = (
  fields: Readonly<Record<string, Schema.Constraint>>,
  item: Json,
  mayBeSeen: boolean
): Json =>
  isObject(item)
    ? Object.fromEntries(
        Object.entries(fields).flatMap(([key, field]) => {
          const value = item[key]
          const seen = value === undefined ? undefined : publicValue(notesOf(field), value, mayBeSeen)
          return seen === undefined ? [] : [[key, seen]]
        })
      )
    : item

const isEmpty = (value: Json): boolean =>
  Array.isArray(value) ? value.every(isEmpty) : isObject(value) && Object.keys(value).length === 0

/** The fields of a record that anyone may read, in the order of its schema; `mayBeSeen` once what the award opens is open (มาตรา 10). */
export const publicFacts = (
  { kind, value, withdrawn }: KeptRecord,
  mayBeSeen: boolean
): ReadonlyArray<PublicFact> =>
  Object.entries(kind.schema.fields).flatMap(([field, schema]): ReadonlyArray<PublicFact> => {
    const notes = notesOf(schema)
    const kept = value[field]
    if (notes === undefined || field === "procurement" || notes.each !== undefined) return []
    const isWithdrawn =
      notes.mark !== "people" && withdrawn.some((it) => it === field || it.startsWith(`${field}.`))
    const seen = kept === undefined ? undefined : publicValue(notes, kept, mayBeSeen)
    if (seen === undefined || isEmpty(seen))
      return isWithdrawn ? [{ field, title: notes, value: { th: "", en: "" }, withdrawn: true }] : []
    return [
      {
        field,
        title: { th: notes.th, en: notes.en },
        value: { th: showValue(notes, seen, "th"), en: showValue(notes, seen, "en") },
        ...(notes.as === "date" && typeof seen === "string" ? { on: seen as ThaiDate } : {}),
        ...(notes.as === "baht" && typeof seen === "string" ? { amount: satang(BigInt(seen)) } : {}),
        withdrawn: isWithdrawn
      }
    ]
  })
