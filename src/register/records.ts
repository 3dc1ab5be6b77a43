import { Result, Schema } from "effect"
import { Need } from "../stages/1-need.ts"
import { Budget } from "../stages/2-budget.ts"
import { Prep } from "../stages/3-prep.ts"
import { Purchase } from "../stages/4-purchase.ts"
import { Contract } from "../stages/5-contract.ts"
import { Stock } from "../stages/6-stock.ts"
import { Approval } from "../stages/approval.ts"
import type { Label, Mark } from "../stages/field.ts"
import { notesOf } from "../stages/field.ts"
import { type OfficeRecord, officeRecords } from "../stages/office-records.ts"
import type { EntryType, JsonObject } from "./envelope.ts"

/** The stages whose records are entries about one purchase. */
export const recordSchemas = {
  need: Need,
  budget: Budget,
  prep: Prep,
  purchase: Purchase,
  contract: Contract,
  stock: Stock
} as const
export type RecordStage = keyof typeof recordSchemas
export type RecordOf<S extends RecordStage> = (typeof recordSchemas)[S]["Type"]

/** In the order of the pipeline. */
export const recordStages = Object.keys(recordSchemas) as ReadonlyArray<RecordStage>

export const isRecordStage = (type: string): type is RecordStage => Object.hasOwn(recordSchemas, type)

/**
 * What an entry can record: a stage of a purchase, an item of one of its lists (`prep.committees`, `contract.payments`), an approval, or a
 * record of the office (`budget-line`, `loan`).
 */
export interface RecordKind extends Label {
  readonly kind: string
  /** The type of its entries. */
  readonly type: Extract<EntryType, RecordStage | "approval">
  /** What an entry's `part` says; none for a stage or an approval. */
  readonly part: string | undefined
  readonly of: "procurement" | "contract" | "office"
  readonly schema: Schema.Struct<Schema.Struct.Fields>
  /** The fields that tell one record from another of the same kind; none for a stage. */
  readonly key: ReadonlyArray<string>
}

const stageTitles: Record<RecordStage, Label> = {
  need: { th: "ความต้องการ", en: "need" },
  budget: { th: "งบประมาณ", en: "budget" },
  prep: { th: "การเตรียมการ", en: "preparation" },
  purchase: { th: "การจัดซื้อจัดจ้าง", en: "purchase" },
  contract: { th: "สัญญา", en: "contract" },
  stock: { th: "ตรวจรับและควบคุมพัสดุ", en: "acceptance and stock" }
}

type AnyStruct = Schema.Struct<Schema.Struct.Fields>

const ofStage = (stage: RecordStage): ReadonlyArray<RecordKind> => {
  const schema = recordSchemas[stage] as unknown as AnyStruct
  const lists = Object.entries(schema.fields).flatMap(([field, value]): ReadonlyArray<RecordKind> => {
    const notes = notesOf(value)
    return notes?.each === undefined
      ? []
      : [
          {
            kind: `${stage}.${field}`,
            type: stage,
            part: field,
            of: stage === "contract" ? "contract" : "procurement",
            schema: notes.each.item,
            key: notes.each.key,
            th: notes.th,
            en: notes.en
          }
        ]
  })
  return [
    { kind: stage, type: stage, part: undefined, of: "procurement", schema, key: [], ...stageTitles[stage] },
    ...lists
  ]
}

/** Every kind of record by its name. */
export const recordKinds: ReadonlyMap<string, RecordKind> = new Map(
  [
    ...recordStages.flatMap(ofStage),
    {
      kind: "approval",
      type: "approval",
      part: undefined,
      of: "procurement",
      schema: Approval as unknown as AnyStruct,
      key: ["act", "planVersion", "decidedOn", "decision"],
      th: "อนุมัติ",
      en: "approval"
    } satisfies RecordKind,
    ...Object.entries<OfficeRecord>(officeRecords).map(
      ([name, { en, key, schema, stage, th }]): RecordKind => ({
        kind: name,
        type: stage,
        part: name,
        of: "office",
        schema,
        key,
        th,
        en
      })
    )
  ].map((kind) => [kind.kind, kind])
)

/** The fields that are lists of records of their own, by stage. */
export const listsOf = (stage: RecordStage): ReadonlyArray<RecordKind> => lists[stage]
const lists = Object.fromEntries(
  recordStages.map((stage) => [
    stage,
    [...recordKinds.values()].filter(
      ({ of, part, type }) => type === stage && part !== undefined && of !== "office"
    )
  ])
) as unknown as Record<RecordStage, ReadonlyArray<RecordKind>>

/** What kind of record an entry or a correction speaks of, by the stage it names and the part. */
export const kindOfEntry = (type: string, part: unknown): RecordKind | undefined =>
  typeof part !== "string"
    ? recordKinds.get(type)
    : (recordKinds.get(`${type}.${part}`) ?? recordKinds.get(part))

const marks: ReadonlyMap<string, ReadonlyMap<string, Mark | undefined>> = new Map(
  [...recordKinds.values()].map(({ kind, schema }) => [
    kind,
    new Map(Object.entries(schema.fields).map(([key, field]) => [key, notesOf(field)?.mark]))
  ])
)

/** When a field of a record may be seen; a field without a mark is never written to the ledger in clear. */
export const markOf = (kind: string, field: string): Mark => marks.get(kind)?.get(field) ?? "internal"

type Codec<A> = {
  readonly encode: (record: A) => JsonObject
  readonly decode: (data: unknown) => Result.Result<A, { readonly message: string }>
}

const codec = <A>(schema: unknown): Codec<A> => {
  const typed = schema as Schema.Codec<A, JsonObject>
  return { encode: Schema.encodeSync(typed), decode: Schema.decodeUnknownResult(typed) }
}

/** How each stage's record is written to and read from an entry. */
export const codecs: { readonly [S in RecordStage]: Codec<RecordOf<S>> } = {
  need: codec(Need),
  budget: codec(Budget),
  prep: codec(Prep),
  purchase: codec(Purchase),
  contract: codec(Contract),
  stock: codec(Stock)
}

const kindCodecs: ReadonlyMap<string, Codec<object>> = new Map(
  [...recordKinds.values()].map(({ kind, schema }) => [kind, codec<object>(schema)])
)

/** How any record is written to and read from an entry. */
export const codecOf = (kind: RecordKind): Codec<object> => kindCodecs.get(kind.kind)!
