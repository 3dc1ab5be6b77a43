import { Effect, Result, Schema, Stream } from "effect"
import { headOf } from "../ledger/tree.ts"
import { type Head, LedgerStore } from "../ledger/store/store.ts"
import { addDays, dateInBangkok, type ThaiDate } from "../values/thai-date.ts"
import { decodeEnvelope } from "./envelope.ts"
import { recomputeRoot } from "./recomputing.ts"

/** Nothing was recorded by the end of the day asked for. */
export class NothingRecordedBy extends Schema.TaggedError<NothingRecordedBy>()("NothingRecordedBy", {
  on: Schema.String
}) {}

/** The instant of the first entry that is not of `on` any more, as entries write it. */
const endOf = (on: ThaiDate): string =>
  new Date(Date.parse(`${addDays(on, 1)}T00:00:00.000+07:00`)).toISOString()

/** The size of the ledger at the end of a day in Bangkok: up to the first entry recorded later. */
const sizeBy = Effect.fnUntraced(function* (on: ThaiDate, head: Head) {
  const store = yield* LedgerStore
  const end = endOf(on)
  return yield* store.entries(0, head.size).pipe(
    Stream.mapEffect(({ bytes, seq }) => Effect.fromResult(decodeEnvelope(seq, bytes))),
    Stream.takeWhile(({ at }) => at < end),
    Stream.runFold(
      () => 0,
      (size) => size + 1
    )
  )
})

/** The ledger as it stood at the end of a day, or as it stands: its size, its recomputed root, and the day of its newest entry. */
export const ledgerOn = Effect.fn("Register.ledgerOn")(function* (on: ThaiDate | undefined) {
  const store = yield* LedgerStore
  const head = yield* store.head
  const size = on === undefined ? head.size : yield* sizeBy(on, head)
  if (size === 0) return yield* new NothingRecordedBy({ on: on ?? "" })
  const root = yield* recomputeRoot(size === head.size ? head : yield* headOf(store.leafHashes(0, size)))
  const newest = decodeEnvelope(size - 1, (yield* store.entry(size - 1)).bytes)
  if (Result.isFailure(newest)) return yield* newest.failure
  return {
    size,
    root: root.toString("hex"),
    on: on ?? dateInBangkok(Date.parse(newest.success.at)),
    isDayNamed: on !== undefined
  }
})
