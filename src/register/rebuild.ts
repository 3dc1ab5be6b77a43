import { Effect, Result, Stream } from "effect"
import { type IndexRow, LedgerStore, type SealedValue } from "../ledger/store/store.ts"
import { isJuristic, type Supplier } from "../values/supplier.ts"
import { recomputeRoot } from "./recomputing.ts"
import { decodeEnvelope, type Envelope, type EntryUnreadable, type JsonObject } from "./envelope.ts"
import { placedIn } from "./placing.ts"
import { isRecordStage } from "./records.ts"

const record = (value: unknown): JsonObject =>
  value !== null && typeof value === "object" ? (value as JsonObject) : {}

const textIn = (value: JsonObject, key: string): string | undefined =>
  typeof value[key] === "string" ? value[key] : undefined

/** The index row of an entry, from the entry alone and from whose sealed values lie beside it. */
export const indexRowOf = (
  { commit, data, type }: Envelope,
  sealed: ReadonlyArray<Pick<SealedValue, "field" | "subject">>
): IndexRow => {
  const isRecord = isRecordStage(type) || type === "approval"
  const stage = isRecord ? type : type === "correction" ? textIn(data, "stage") : undefined
  const said = isRecord ? data : type === "correction" ? record(data["set"]) : {}
  const isOfStage = data["part"] === undefined && stage !== "approval"
  const fields = isOfStage ? said : {}
  const procurement = textIn(data, "procurement")
  const method = textIn(fields, "method")
  const month =
    type === "disclosure"
      ? textIn(data, "period")
      : stage === undefined || data["part"] !== undefined
        ? undefined
        : placedIn(stage, said)
  const supplier = record(fields["supplier"]) as Supplier
  const who = isJuristic(supplier)
    ? (supplier.taxId ?? supplier.name)
    : isOfStage && Object.keys(commit ?? {}).some((field) => field.startsWith("supplier."))
      ? sealed.find(({ field }) => field.startsWith("supplier."))?.subject
      : undefined
  return {
    type,
    ...(procurement === undefined ? {} : { procurement }),
    ...(stage === undefined ? {} : { stage }),
    ...(month === undefined ? {} : { month }),
    ...(method === undefined ? {} : { method }),
    ...(who === undefined ? {} : { supplier: who })
  }
}

/**
 * The index row of every entry, read from the entries alone and in their order: what `rebuild` replaces the kept index by, and what a test
 * holds the kept index against.
 */
export const indexFromEntries = Effect.fn("Register.indexFromEntries")(function* (size: number) {
  const store = yield* LedgerStore
  return store.entries(0, size).pipe(
    Stream.mapEffect(
      Effect.fnUntraced(function* ({ bytes, sealed, seq }): Effect.fn.Return<IndexRow, EntryUnreadable> {
        const decoded = decodeEnvelope(seq, bytes)
        return Result.isFailure(decoded) ? yield* decoded.failure : indexRowOf(decoded.success, sealed)
      })
    )
  )
})

/** Makes the kept index anew from the entries, once every entry has been found to be what was hashed. */
export const rebuild = Effect.fn("Register.rebuild")(function* () {
  const store = yield* LedgerStore
  const head = yield* store.head
  yield* recomputeRoot(head)
  const { size } = head
  yield* store.reindex(yield* indexFromEntries(size))
  return size
})
