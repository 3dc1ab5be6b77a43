import { Result, Schema } from "effect"
import { Need } from "../stages/1-need.ts"
import { Budget } from "../stages/2-budget.ts"
import { Prep } from "../stages/3-prep.ts"
import { Purchase } from "../stages/4-purchase.ts"
import { Contract } from "../stages/5-contract.ts"
import { Stock } from "../stages/6-stock.ts"
import type { Mark } from "../stages/field.ts"
import { notesOf } from "../stages/field.ts"
import type { JsonObject } from "./envelope.ts"

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

const marks = Object.fromEntries(
  recordStages.map((stage) => [
    stage,
    new Map(Object.entries(recordSchemas[stage].fields).map(([key, field]) => [key, notesOf(field)?.mark]))
  ])
) as unknown as Record<RecordStage, ReadonlyMap<string, Mark | undefined>>

/** When a field of a stage may be seen; a field without a mark is never written to the ledger in clear. */
export const markOf = (stage: RecordStage, field: string): Mark => marks[stage].get(field) ?? "internal"

type Codec<S extends RecordStage> = {
  readonly encode: (record: RecordOf<S>) => JsonObject
  readonly decode: (data: unknown) => Result.Result<RecordOf<S>, { readonly message: string }>
}

const codec = <S extends RecordStage>(stage: S): Codec<S> => {
  const schema = recordSchemas[stage] as unknown as Schema.Codec<RecordOf<S>, JsonObject>
  return { encode: Schema.encodeSync(schema), decode: Schema.decodeUnknownResult(schema) }
}

/** How each stage's record is written to and read from an entry. */
export const codecs: { readonly [S in RecordStage]: Codec<S> } = {
  need: codec("need"),
  budget: codec("budget"),
  prep: codec("prep"),
  purchase: codec("purchase"),
  contract: codec("contract"),
  stock: codec("stock")
}
