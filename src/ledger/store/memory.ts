import { Effect, Layer, Stream } from "effect"
import { emptyHead, leafHash, push } from "../hashing.ts"
import type { SignedCheckpoint } from "../signed-record.ts"
import { byCodePoint, refuseMistakes } from "./batch.ts"
import {
  AlreadyAppended,
  type Head,
  type IndexRow,
  LedgerStore,
  type NewEntry,
  type StoredEntry,
  StoreMoved,
  StoreUnavailable
} from "./store.ts"

interface Kept extends StoredEntry {
  readonly hash: Uint8Array
}

const copyOf = (seq: number, { bytes, sealed }: Pick<NewEntry, "bytes" | "sealed">): StoredEntry => ({
  seq,
  bytes: new Uint8Array(bytes),
  sealed: sealed
    .map(({ field, subject, box }) => ({ field, subject, box: new Uint8Array(box) }))
    .sort((a, b) => byCodePoint(a.field, b.field))
})

const make = Effect.sync(() => {
  const kept: Array<Kept> = []
  const seqOfClient = new Map<string, number>()
  let index: Array<IndexRow> = []
  let head: Head = emptyHead
  const signed: Array<SignedCheckpoint> = []

  const select = (size: number, wanted: (row: IndexRow) => boolean): ReadonlyArray<StoredEntry> =>
    kept.filter(({ seq }) => seq < size && wanted(index[seq]!)).map((entry) => copyOf(entry.seq, entry))
  const distinct = (size: number, key: (row: IndexRow) => string | undefined): ReadonlyArray<string> =>
    [...new Set(index.slice(0, size).flatMap((row) => key(row) ?? []))].sort(byCodePoint)

  const append = (expected: number, batch: ReadonlyArray<NewEntry>) =>
    Effect.suspend((): Effect.Effect<Head, StoreMoved | AlreadyAppended> => {
      for (const { clientId } of batch) {
        const seq = clientId === undefined ? undefined : seqOfClient.get(clientId)
        if (clientId !== undefined && seq !== undefined) return new AlreadyAppended({ clientId, seq })
      }
      if (head.size !== expected) return new StoreMoved({ expected, actual: head.size })
      for (const entry of batch) {
        const hash = leafHash(entry.bytes)
        if (entry.clientId !== undefined) seqOfClient.set(entry.clientId, head.size)
        kept.push({ ...copyOf(head.size, entry), hash })
        index.push({ ...entry.index })
        head = push(head, hash)
      }
      return Effect.succeed(head)
    })

  return LedgerStore.of({
    head: Effect.sync(() => head),
    append: (expected, batch) => Effect.andThen(refuseMistakes(batch), append(expected, batch)),
    entry: (seq) =>
      Effect.suspend(() => {
        const entry = kept[seq]
        if (entry !== undefined) return Effect.succeed(copyOf(seq, entry))
        const cause = new Error(`there is no entry ${seq}`)
        return new StoreUnavailable({ act: "read", file: "memory", cause })
      }),
    entries: (from, to) =>
      Stream.suspend(() =>
        Stream.fromIterable(kept.slice(from, to).map((entry) => copyOf(entry.seq, entry)))
      ),
    leafHashes: (from, to) =>
      Stream.suspend(() => Stream.fromIterable(kept.slice(from, to).map(({ hash }) => hash))),
    entriesOfProcurement: (procurement, size) =>
      Effect.sync(() => select(size, (row) => row.procurement === procurement)),
    entriesOfProcurements: (procurements, size) =>
      Effect.sync(
        () =>
          new Map(
            procurements.map((procurement) => [
              procurement,
              select(size, (row) => row.procurement === procurement)
            ])
          )
      ),
    entriesOfType: (type, size) =>
      Effect.sync(() => select(size, (row) => row.type === type && row.procurement === undefined)),
    sealedOf: (subject) =>
      Effect.sync(() =>
        kept.flatMap(({ sealed, seq }) =>
          sealed.filter((value) => value.subject === subject).map(({ field }) => ({ seq, field }))
        )
      ),
    procurements: (size, month) =>
      Stream.suspend(() =>
        Stream.fromIterable(
          distinct(size, (row) => (month === undefined || row.month === month ? row.procurement : undefined))
        )
      ).pipe(
        Stream.map((procurement) => ({
          procurement,
          entries: select(size, (row) => row.procurement === procurement)
        }))
      ),
    months: (size) => Effect.sync(() => distinct(size, (row) => row.month)),
    reindex: (rows) =>
      Effect.flatMap(Stream.runCollect(rows), (rebuilt) => {
        if (rebuilt.length > index.length) {
          const cause = new Error(`${rebuilt.length} index rows for ${index.length} entries`)
          return new StoreUnavailable({ act: "rebuild the index", file: "memory", cause })
        }
        index = [...rebuilt, ...index.slice(rebuilt.length)]
        return Effect.void
      }),
    signed: Effect.sync(() => signed.toSorted((a, b) => a.size - b.size)),
    keepSigned: (checkpoint) =>
      Effect.suspend(() => {
        const kept = signed.find(({ size }) => size === checkpoint.size)
        if (kept === undefined) {
          signed.push(checkpoint)
          return Effect.void
        }
        if (Buffer.from(kept.note).equals(checkpoint.note)) return Effect.void
        const cause = new Error(`another checkpoint of size ${kept.size} is kept`)
        return new StoreUnavailable({ act: "keep a checkpoint", file: "memory", cause })
      }),
    index: Stream.suspend(() => Stream.fromIterable([...index]))
  })
})

/** A log that lives as long as its layer: for tests and for trying out. It keeps the contract except durability. */
export const layerMemory: Layer.Layer<LedgerStore> = Layer.effect(LedgerStore, make)
