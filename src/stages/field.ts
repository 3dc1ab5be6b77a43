import { Schema } from "effect"

/**
 * When a field's value may be seen: `public` from the entry on, `after-award` once the award is recorded (มาตรา 10), `internal` never in a
 * published file, `personal` a natural person's datum: never inside an entry, erasable. `supplier` is public for a juristic supplier and
 * personal for anyone else. `people`: who they are is personal, what they were appointed or present as is public.
 */
export type Mark = "public" | "after-award" | "internal" | "personal" | "supplier" | "people"

/** A text in both languages. */
export interface Label {
  readonly th: string
  readonly en: string
}
/** What officers and citizens read for each code of a list. */
export type Labels = Readonly<Record<string, Label>>

/**
 * How a value is written in a cell or typed into a form. `choices`: one code of a list by its label; `several`: codes separated by `|`;
 * `table`: a list of which each field has a cell of its own, items separated by `|`.
 */
export type CellForm =
  | "text"
  | "texts"
  | "baht"
  | "date"
  | "month"
  | "fiscal-year"
  | "count"
  | "rate"
  | "truth"
  | "supplier"
  | "suppliers"
  | "person"
  | "people"
  | "derived"
  | { readonly choices: Labels }
  | { readonly several: Labels }
  | { readonly table: Readonly<Record<string, Schema.Constraint>> }

/** A list of which each item is recorded by itself, as its own ledger entry, once it has happened. */
export interface Each {
  /** The item's own fields. */
  readonly item: Schema.Struct<Schema.Struct.Fields>
  /** The fields that tell one item from another; a second record of the same key is about the same item. */
  readonly key: ReadonlyArray<string>
}

/** What pages, spreadsheet templates, generated schemas and the data dictionary read about a field. */
export interface FieldNotes extends Label {
  readonly hint?: string
  readonly mark: Mark
  /** Text where absent. */
  readonly as?: CellForm
  readonly each?: Each
}

declare module "effect/Schema" {
  namespace Annotations {
    interface Annotations {
      readonly prongsai?: FieldNotes | undefined
    }
  }
}

/** A field that is always there. */
export const required = <S extends Schema.Top>(schema: S, notes: FieldNotes): S["Rebuild"] =>
  schema.pipe(Schema.annotateKey({ prongsai: notes }))

/** A field that may be not recorded. */
export const optional = <S extends Schema.Top>(schema: S, notes: FieldNotes) =>
  Schema.optionalKey(schema).pipe(Schema.annotateKey({ prongsai: notes }))

/** A fact with three states: recorded, recorded as none (`null`: "there was no announcement"), not recorded (no key). */
export const evidence = <S extends Schema.Top>(schema: S, notes: FieldNotes) =>
  Schema.optionalKey(Schema.NullOr(schema)).pipe(Schema.annotateKey({ prongsai: notes }))

/** The notes of a struct's field. */
export const notesOf = (field: Schema.Constraint): FieldNotes | undefined =>
  Schema.resolveAnnotationsKey(field)?.["prongsai"]

/** Whether a field may be recorded as none. */
export const allowsNone = (field: Schema.Constraint): boolean =>
  Schema.is(Schema.Struct({ it: field as Schema.Codec<unknown> }))({ it: null })

/** Whether a record cannot be without the field. */
export const isRequired = (field: Schema.Constraint): boolean =>
  !Schema.is(Schema.Struct({ it: field as Schema.Codec<unknown> }))({})
