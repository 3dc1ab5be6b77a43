import { Effect, Option, Result, Stream } from "effect"
import { leafHash, sha256 } from "../ledger/hashing.ts"
import { sameBytes } from "../ledger/proof/bytes.ts"
import type { Source } from "../ledger/proof/checking/source.ts"
import { parseVerifierKey, type VerifierKey } from "../ledger/proof/verifier-key.ts"
import type { SignedCheckpoint, SignedRecord } from "../ledger/signed-record.ts"
import { LedgerStore, type NewEntry } from "../ledger/store/store.ts"
import { rootsAt } from "../ledger/tree.ts"
import { disclosuresAt } from "../register/disclosures.ts"
import { keysAt } from "../register/keys.ts"
import { officeAt } from "../register/office.ts"
import { type LostValue, recoveredEntry } from "../register/recovered.ts"
import {
  disclosedIn,
  foldersOf,
  readEntries,
  readMonths,
  readNote,
  readOpenings,
  refuse
} from "./public-copy.ts"

/** What a recovery came to. */
export interface Recovered {
  /** Entries before and after. */
  readonly from: number
  readonly to: number
  /** Values that no public opening shows: they were in the lost file only, and read as not recorded from now on. */
  readonly lost: ReadonlyArray<LostValue>
  /** Whether the signer's record was made again. */
  readonly recordMade: boolean
}

/**
 * Brings back from a public copy the entries that the ledger lost: they are added only where together with what is there they make the roots
 * that the log's own key signed. They come checkpoint by checkpoint, each kept in the ledger again when its entries are there, so that a
 * recovery cut short is an office that lacks entries still, to be recovered again. The signer's record is begun again where there is none.
 * What was hidden and never opened is gone; it is told field by field.
 */
export const recoverFrom = Effect.fn("recoverFrom")(function* <E, R>(options: {
  readonly source: Source
  readonly keys: ReadonlyArray<VerifierKey>
  readonly record: Option.Option<SignedRecord["Service"]>
  /** Begins the record anew with this checkpoint; asked last, where there is none. */
  readonly recordAnew: (checkpoint: SignedCheckpoint) => Effect.Effect<void, E, R>
}) {
  const { source } = options
  const store = yield* LedgerStore
  const head = yield* store.head
  const { origin } = yield* officeAt(head.size)
  const known = (yield* keysAt(head.size)).keys.flatMap(({ vkey }) => {
    const key = Result.getOrUndefined(parseVerifierKey(vkey, sha256))
    return key === undefined ? [] : [key]
  })
  const keys = [...known, ...options.keys]
  if (keys.length === 0) return yield* refuse("no-key", "checkpoint")
  const { checkpoint, signed } = yield* readNote(source, "checkpoint", origin, keys)
  const last = Option.isSome(options.record) ? yield* options.record.value.last : undefined
  if (last !== undefined && last.size > checkpoint.size)
    return yield* refuse("older-than-signed", "checkpoint")
  const entries = checkpoint.size > head.size ? yield* readEntries(source, checkpoint) : []
  const newest = last !== undefined && last.size === signed.size ? last : signed
  const standing = [...(yield* disclosuresAt(head.size)).values()].flat().map(({ disclosure }) => disclosure)
  const months = yield* readMonths(source, origin, keys, [...standing, ...disclosedIn(entries)])
  const notes = [...months, newest].toSorted((one, other) => one.size - other.size)
  const roots = yield* rootsAt(
    Stream.concat(store.leafHashes(0, head.size), Stream.fromIterable(entries.map(leafHash))),
    notes.map(({ size }) => size)
  )
  for (const { root, size } of notes)
    if (!sameBytes(roots.get(size) ?? new Uint8Array(), root))
      return yield* refuse("other-history", "checkpoint")
  const openings = yield* readOpenings(source, foldersOf(disclosedIn(entries)))
  const batch: Array<NewEntry> = []
  const lost: Array<LostValue> = []
  for (const bytes of entries) {
    const seq = head.size + batch.length
    const recovered = yield* recoveredEntry(origin, seq, bytes, openings.get(seq) ?? [])
    batch.push(recovered.entry)
    lost.push(...recovered.lost)
  }
  const kept = new Set((yield* store.signed).map(({ size }) => size))
  let size = head.size
  for (const note of notes) {
    if (note.size > size) yield* store.append(size, batch.slice(size - head.size, note.size - head.size))
    size = Math.max(size, note.size)
    if (!kept.has(note.size)) yield* store.keepSigned(note)
    kept.add(note.size)
  }
  if (Option.isNone(options.record)) yield* options.recordAnew(newest)
  return {
    from: head.size,
    to: size,
    lost,
    recordMade: Option.isNone(options.record)
  } satisfies Recovered
})
