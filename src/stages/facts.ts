import { Schema } from "effect"
import { Satang } from "../values/baht.ts"
import { Rate } from "../values/rate.ts"
import { Supplier } from "../values/supplier.ts"
import { ThaiDate } from "../values/thai-date.ts"
import { evidence, type FieldNotes, type Labels, optional } from "./field.ts"

type More = Partial<Pick<FieldNotes, "hint" | "mark">>

const notes = (th: string, en: string, as: NonNullable<FieldNotes["as"]>, more: More = {}): FieldNotes => ({
  th,
  en,
  mark: "public",
  as,
  ...more
})

/** A civil date that is evidence: recorded, recorded as "it did not happen", or not recorded. */
export const day = (th: string, en: string, more?: More) => evidence(ThaiDate, notes(th, en, "date", more))

/** An amount in satang, with the three states of evidence. */
export const money = (th: string, en: string, more?: More) => evidence(Satang, notes(th, en, "baht", more))

/** Words of the record, with the three states of evidence. */
export const words = (th: string, en: string, more?: More) =>
  evidence(Schema.NonEmptyString, notes(th, en, "text", more))

/** Several short texts, with the three states of evidence. */
export const texts = (th: string, en: string, more?: More) =>
  evidence(Schema.NonEmptyArray(Schema.NonEmptyString), notes(th, en, "texts", more))

/** A whole number from 0 on, with the three states of evidence. */
export const count = (th: string, en: string, more?: More) =>
  evidence(Schema.Natural, notes(th, en, "count", more))

/** A rate in millionths, with the three states of evidence. */
export const rate = (th: string, en: string, more?: More) => evidence(Rate, notes(th, en, "rate", more))

/** Yes, no, or not recorded. */
export const truth = (th: string, en: string, more?: More) =>
  optional(Schema.Boolean, notes(th, en, "truth", more))

/** One code of a list, with the three states of evidence. */
export const oneOf = <const L extends Labels>(labels: L, th: string, en: string, more?: More) =>
  evidence(
    Schema.Literals(Object.keys(labels) as unknown as ReadonlyArray<keyof L & string>),
    notes(th, en, { choices: labels }, more)
  )

/** Several codes of a list, with the three states of evidence. */
export const someOf = <const L extends Labels>(labels: L, th: string, en: string, more?: More) =>
  evidence(
    Schema.Array(Schema.Literals(Object.keys(labels) as unknown as ReadonlyArray<keyof L & string>)),
    notes(th, en, { several: labels }, more)
  )

/** A natural person in an official role: who is personal and may have been erased, the position is public. */
export const Person = Schema.Struct({
  name: Schema.optionalKey(Schema.NonEmptyString),
  position: Schema.optionalKey(Schema.NonEmptyString)
})
export type Person = typeof Person.Type

/** One person, with the three states of evidence; the name never enters an entry. */
export const person = (th: string, en: string, more?: More) =>
  evidence(Person, notes(th, en, "person", { mark: "people", ...more }))

/** Several people, with the three states of evidence; their names never enter an entry. */
export const people = (th: string, en: string, more?: More) =>
  evidence(Schema.NonEmptyArray(Person), notes(th, en, "people", { mark: "people", ...more }))

/** A list whose items have fields of their own and are recorded together, with the three states of evidence. */
export const table = <const F extends Schema.Struct.Fields>(
  item: Schema.Struct<F>,
  th: string,
  en: string,
  more?: More
) => evidence(Schema.Array(item), notes(th, en, { table: item.fields }, more))

/** A list of which each item is recorded by itself once it has happened; `null` says that there is none. */
export const each = <const F extends Schema.Struct.Fields>(
  item: Schema.Struct<F>,
  key: ReadonlyArray<keyof F & string>,
  th: string,
  en: string
) =>
  evidence(Schema.Array(item), {
    th,
    en,
    mark: "public",
    as: "derived",
    each: { item: item as unknown as Schema.Struct<Schema.Struct.Fields>, key }
  })

/** Several suppliers, with the three states of evidence. */
export const suppliers = (th: string, en: string, more?: More) =>
  evidence(Schema.Array(Supplier), notes(th, en, "suppliers", { mark: "supplier", ...more }))
