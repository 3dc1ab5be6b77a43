import { Effect, Option, Result, Schema } from "effect"
import { leafHash, push, rootOf, sha256 } from "../ledger/hashing.ts"
import { sameBytes, textOf } from "../ledger/proof/bytes.ts"
import { decodeBundle } from "../ledger/proof/bundle.ts"
import { type Checkpoint, parseCheckpoint } from "../ledger/proof/checkpoint.ts"
import { type Source, sizeLimits } from "../ledger/proof/checking/source.ts"
import { formatNote, parseNote, verifySignatures } from "../ledger/proof/note.ts"
import { bundlePath, bundlesOf, tileWidth } from "../ledger/proof/tile.ts"
import { parseVerifierKey, type VerifierKey } from "../ledger/proof/verifier-key.ts"
import { verifyEd25519 } from "../ledger/signing.ts"
import type { SignedCheckpoint, SignedRecord } from "../ledger/signed-record.ts"
import { LedgerStore, type NewEntry } from "../ledger/store/store.ts"
import { rootsAt } from "../ledger/tree.ts"
import { disclosuresAt } from "../register/disclosures.ts"
import { keysAt } from "../register/keys.ts"
import { checkpointPath, logPath } from "../register/log-places.ts"
import { officeAt } from "../register/office.ts"
import { type LostValue, recoveredEntry } from "../register/recovered.ts"

/** The public copy cannot give back what the ledger lost. Nothing was changed. */
export class NotRecovered extends Schema.TaggedError<NotRecovered>()("NotRecovered", {
  why: Schema.Literals([
    "no-checkpoint",
    "unreadable",
    "no-key",
    "signature",
    "other-log",
    "other-history",
    "older-than-signed",
    "missing-file",
    "damaged-file"
  ]),
  /** Path in the public copy. */
  path: Schema.String
}) {
  override get message() {
    return `${this.path}: ${this.why}`
  }
}

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

const refuse = (why: NotRecovered["why"], path: string) =>
  new NotRecovered({ why, path: `${logPath}/${path}` })

/** Reads a note of the copy that the log itself signed; without the lines of others. */
const readNote = Effect.fnUntraced(function* (
  source: Source,
  path: string,
  origin: string,
  keys: ReadonlyArray<VerifierKey>
) {
  const bytes = yield* source.read(`${logPath}/${path}`, sizeLimits.note)
  if (bytes === undefined) return yield* refuse("no-checkpoint", path)
  const note = Result.getOrUndefined(parseNote(bytes))
  const checkpoint = note && Result.getOrUndefined(parseCheckpoint(note.text))
  if (note === undefined || checkpoint === undefined) return yield* refuse("unreadable", path)
  if (checkpoint.origin !== origin) return yield* refuse("other-log", path)
  const signers = Result.getOrElse(verifySignatures(note, keys, verifyEd25519), () => [])
  if (signers.length === 0) return yield* refuse("signature", path)
  const own = note.signatures.filter(({ name }) => name === origin)
  return {
    checkpoint,
    signed: {
      size: checkpoint.size,
      root: checkpoint.root,
      note: formatNote({ text: note.text, signatures: own })
    } satisfies SignedCheckpoint
  }
})

/** The entries of the copy from `first` on, up to the checkpoint's size; refused where they are not what the checkpoint signed. */
const readEntries = Effect.fnUntraced(function* (source: Source, checkpoint: Checkpoint) {
  const store = yield* LedgerStore
  let head = yield* store.head
  const first = head.size
  const entries: Array<Uint8Array> = []
  for (const bundle of bundlesOf(checkpoint.size)) {
    if ((bundle.index + 1) * tileWidth <= first) continue
    const path = bundlePath(bundle)
    const bytes = yield* source.read(`${logPath}/${path}`, sizeLimits.bundle)
    if (bytes === undefined) return yield* refuse("missing-file", path)
    const decoded = Result.getOrUndefined(decodeBundle(bytes, bundle.width))
    if (decoded === undefined) return yield* refuse("damaged-file", path)
    for (const entry of decoded.slice(Math.max(0, first - bundle.index * tileWidth))) {
      head = push(head, leafHash(entry))
      entries.push(entry)
    }
  }
  return sameBytes(rootOf(head.frontier), checkpoint.root)
    ? entries
    : yield* refuse("other-history", "checkpoint")
})

const Opened = Schema.fromJsonString(Schema.Struct({ entry: Schema.Natural, opening: Schema.NonEmptyString }))
const Manifest = Schema.fromJsonString(
  Schema.Struct({
    disclosureEntry: Schema.Natural,
    files: Schema.Array(Schema.Struct({ opening: Schema.optionalKey(Schema.NonEmptyString) }))
  })
)
const decodeOpened = Schema.decodeUnknownOption(Opened)
const decodeManifest = Schema.decodeUnknownOption(Manifest)

/** What the copy opens, by entry: its months' openings, and its manifests' openings of files. */
const readOpenings = Effect.fnUntraced(function* (source: Source, folders: ReadonlyArray<string>) {
  const openings = new Map<number, Array<string>>()
  const add = (entry: number, opening: string) =>
    openings.set(entry, [...(openings.get(entry) ?? []), opening])
  const read = (path: string) =>
    source.read(path, sizeLimits.manifest).pipe(
      Effect.map((bytes) => (bytes === undefined ? "" : (textOf(bytes) ?? ""))),
      Effect.catchTag("FileTooLarge", () => Effect.succeed(""))
    )
  for (const folder of folders) {
    for (const line of (yield* read(`${folder}openings.jsonl`)).split("\n")) {
      const opened = Option.getOrUndefined(decodeOpened(line))
      if (opened !== undefined) add(opened.entry, opened.opening)
    }
    const manifest = Option.getOrUndefined(decodeManifest(yield* read(`${folder}manifest.json`)))
    for (const { opening } of manifest?.files ?? [])
      if (manifest !== undefined && opening !== undefined) add(manifest.disclosureEntry, opening)
  }
  return openings
})

const Disclosed = Schema.fromJsonString(
  Schema.Struct({
    type: Schema.Literal("disclosure"),
    data: Schema.Struct({ period: Schema.NonEmptyString, revision: Schema.Natural })
  })
)
const decodeDisclosed = Schema.decodeUnknownOption(Disclosed)

/** The folders of a site that may open something, by what its entries disclosed. */
const foldersOf = (entries: ReadonlyArray<Uint8Array>): ReadonlyArray<string> => [
  ...new Set([
    "",
    ...entries.flatMap((bytes) => {
      const disclosed = Option.getOrUndefined(decodeDisclosed(textOf(bytes)))
      if (disclosed === undefined || !/^\d{4}-\d{2}$/.test(disclosed.data.period)) return []
      const { period, revision } = disclosed.data
      return [`${period}/`, `${period}/r${revision}/`]
    })
  ])
]

/**
 * Brings back from a public copy the entries that the ledger lost: they are added only where together with what is there they make the root
 * that the log's own key signed. Checkpoints of the copy are kept in the ledger again, and the signer's record is begun again where there
 * is none. What was hidden and never opened is gone; it is told field by field.
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
  const lost: Array<LostValue> = []
  if (checkpoint.size > head.size) {
    const entries = yield* readEntries(source, checkpoint)
    const openings = yield* readOpenings(source, foldersOf(entries))
    const batch: Array<NewEntry> = []
    for (const bytes of entries) {
      const seq = head.size + batch.length
      const recovered = yield* recoveredEntry(origin, seq, bytes, openings.get(seq) ?? [])
      batch.push(recovered.entry)
      lost.push(...recovered.lost)
    }
    yield* store.append(head.size, batch)
  }
  const grown = yield* store.head
  const months = [...(yield* disclosuresAt(grown.size)).values()].flat()
  const notes: Array<SignedCheckpoint> = [last !== undefined && last.size === signed.size ? last : signed]
  for (const { disclosure } of months) {
    const path = checkpointPath(disclosure.period, disclosure.revision)
    const found = yield* Effect.option(readNote(source, path, origin, keys))
    if (Option.isSome(found)) notes.push(found.value.signed)
  }
  const roots = yield* rootsAt(
    store.leafHashes(0, grown.size),
    notes.map(({ size }) => size)
  )
  const kept = new Set((yield* store.signed).map(({ size }) => size))
  for (const note of notes) {
    const root = roots.get(note.size)
    if (root === undefined || !sameBytes(root, note.root)) return yield* refuse("other-history", "checkpoint")
    if (kept.has(note.size)) continue
    kept.add(note.size)
    yield* store.keepSigned(note)
  }
  if (Option.isNone(options.record)) yield* options.recordAnew(notes[0]!)
  return {
    from: head.size,
    to: grown.size,
    lost,
    recordMade: Option.isNone(options.record)
  } satisfies Recovered
})
