import { Effect, Option, Stream } from "effect"
import { leafHash } from "../ledger/hashing.ts"
import { sameBytes } from "../ledger/proof/bytes.ts"
import type { Source } from "../ledger/proof/checking/source.ts"
import { formatVerifierKey, type VerifierKey } from "../ledger/proof/verifier-key.ts"
import type { SignedCheckpoint, SignedRecord } from "../ledger/signed-record.ts"
import { LedgerStore, type NewEntry, type StoreUnavailable } from "../ledger/store/store.ts"
import { rootsAt } from "../ledger/tree.ts"
import { disclosuresAt } from "../register/disclosures.ts"
import { keysAt } from "../register/keys.ts"
import { checkpointPath } from "../register/log-places.ts"
import { officeAt } from "../register/office.ts"
import { type LostValue, recoveredEntry } from "../register/recovered.ts"
import { eraseRedacted } from "../register/redact.ts"
import { withdrawnNow } from "../register/redactions.ts"
import {
  disclosedIn,
  foldersOf,
  keysAfter,
  readEntries,
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

/** The places of month-end checkpoints of what lies in the ledger, and of what is to be brought back. */
const monthEndPaths = Effect.fnUntraced(function* (size: number, entries: ReadonlyArray<Uint8Array>) {
  const known = [...(yield* disclosuresAt(size)).values()].flat().map(({ disclosure }) => disclosure)
  return [...known, ...disclosedIn(entries)].map(({ period, revision }) => checkpointPath(period, revision))
})

/** Fails where the log does not pass through these checkpoints. */
const mustPass = Effect.fnUntraced(function* (
  leaves: Stream.Stream<Uint8Array, StoreUnavailable>,
  checkpoints: ReadonlyArray<SignedCheckpoint>
) {
  const roots = yield* rootsAt(
    leaves,
    checkpoints.map(({ size }) => size)
  )
  for (const { root, size } of checkpoints) {
    const made = roots.get(size)
    if (made === undefined || !sameBytes(made, root)) return yield* refuse("other-history", "checkpoint")
  }
})

/**
 * Brings back from a public copy the entries that the ledger lost: they are added only where together with what is there they make the root
 * that the log's own key signed. They come checkpoint by checkpoint, each kept in the ledger again when its entries are there, so that a
 * recovery cut short is an office that lacks entries still, to be recovered again. The signer's record is begun again where there is none, or
 * brought forward where it is behind. What was hidden and never opened is gone; it is told field by field, except what was redacted, whose keys
 * are erased where a restored copy brought them back.
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
  const given = options.keys.map((key) => ({ vkey: formatVerifierKey(key) }))
  const known = keysAfter([...given, ...(yield* keysAt(head.size)).keys], 0, [])
  if (known.length === 0) return yield* refuse("no-key", "checkpoint")
  const { checkpoint } = yield* readNote(source, "checkpoint", origin, known)
  const last = Option.isSome(options.record) ? yield* options.record.value.last : undefined
  if (last !== undefined && last.size > checkpoint.size)
    return yield* refuse("older-than-signed", "checkpoint")
  const entries = checkpoint.size > head.size ? yield* readEntries(source, checkpoint) : []
  const keys = keysAfter(known, head.size, entries)
  const { signed } = yield* readNote(source, "checkpoint", origin, keys)
  const notes: Array<SignedCheckpoint> = [last?.size === signed.size ? last : signed]
  for (const path of yield* monthEndPaths(head.size, entries)) {
    const found = yield* Effect.option(readNote(source, path, origin, keys))
    if (Option.isSome(found)) notes.push(found.value.signed)
  }
  const kept = yield* store.signed
  const standing = [...(last === undefined ? [] : [last]), ...kept.slice(-1)]
  const leaves = Stream.concat(
    store.leafHashes(0, head.size),
    Stream.fromIterable(entries.map((entry) => leafHash(entry)))
  )
  yield* mustPass(leaves, [...notes, ...standing])
  const newest = [...standing, notes[0]!].reduce((one, other) => (other.size > one.size ? other : one))
  const openings = yield* readOpenings(source, foldersOf(entries))
  const lost: Array<LostValue> = []
  const batch: Array<NewEntry> = []
  for (const bytes of entries) {
    const seq = head.size + batch.length
    const recovered = yield* recoveredEntry(origin, seq, bytes, openings.get(seq) ?? [])
    batch.push(recovered.entry)
    lost.push(...recovered.lost)
  }
  const sizes = new Set(kept.map(({ size }) => size))
  let size = head.size
  for (const note of notes.toSorted((one, other) => one.size - other.size)) {
    if (note.size > size) yield* store.append(size, batch.slice(size - head.size, note.size - head.size))
    size = Math.max(size, note.size)
    if (!sizes.has(note.size)) yield* store.keepSigned(note)
    sizes.add(note.size)
  }
  if (Option.isNone(options.record)) yield* options.recordAnew(newest)
  else if (newest.size > (last?.size ?? -1)) yield* options.record.value.replace(last, newest)
  yield* eraseRedacted()
  const withdrawn = yield* withdrawnNow()
  return {
    from: head.size,
    to: size,
    lost: lost.filter(({ entry, field }) => withdrawn.get(entry)?.has(field) !== true),
    recordMade: Option.isNone(options.record)
  } satisfies Recovered
})
