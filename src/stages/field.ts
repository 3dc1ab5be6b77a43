import { Schema } from "effect"

/**
 * When a field's value may be seen: `public` from the entry on, `after-award` once the award is recorded (มาตรา 10), `internal` never in a
 * published file, `personal` a natural person's datum: never inside an entry, erasable. `supplier` is public for a juristic supplier and
 * personal for anyone else.
 */
export type Mark = "public" | "after-award" | "internal" | "personal" | "supplier"

/** What pages, spreadsheet templates, generated schemas and the data dictionary read about a field. */
export interface FieldNotes {
  readonly th: string
  readonly en: string
  readonly hint?: string
  readonly mark: Mark
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
