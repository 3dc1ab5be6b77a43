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
import type { SignedCheckpoint } from "../ledger/signed-record.ts"
import { LedgerStore } from "../ledger/store/store.ts"
import { logPath } from "../register/log-places.ts"
import { Month } from "../values/thai-date.ts"

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

/** A refusal about a file below the log's folder. */
export const refuse = (why: NotRecovered["why"], path: string) =>
  new NotRecovered({ why, path: `${logPath}/${path}` })

/** A key that signs the log, until a checkpoint covers the entry `until`. */
export interface KnownKey {
  readonly vkey: string
  readonly until?: number | undefined
}

const keysFor = (keys: ReadonlyArray<KnownKey>, size: number): ReadonlyArray<VerifierKey> =>
  keys.flatMap(({ until, vkey }) => {
    const key = Result.getOrUndefined(parseVerifierKey(vkey, sha256))
    return key === undefined || (until !== undefined && until < size) ? [] : [key]
  })

/** Reads a note of the copy that the log itself signed with a key in use at its size; without the lines of others. */
export const readNote = Effect.fnUntraced(function* (
  source: Source,
  path: string,
  origin: string,
  keys: ReadonlyArray<KnownKey>
) {
  const bytes = yield* source.read(`${logPath}/${path}`, sizeLimits.note)
  if (bytes === undefined) return yield* refuse("no-checkpoint", path)
  const note = Result.getOrUndefined(parseNote(bytes))
  const checkpoint = note && Result.getOrUndefined(parseCheckpoint(note.text))
  if (note === undefined || checkpoint === undefined) return yield* refuse("unreadable", path)
  if (checkpoint.origin !== origin) return yield* refuse("other-log", path)
  const inUse = keysFor(keys, checkpoint.size)
  const signers = Result.getOrElse(verifySignatures(note, inUse, verifyEd25519), () => [])
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
export const readEntries = Effect.fnUntraced(function* (source: Source, checkpoint: Checkpoint) {
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
export const readOpenings = Effect.fnUntraced(function* (source: Source, folders: ReadonlyArray<string>) {
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

const KeyEntry = Schema.fromJsonString(
  Schema.Struct({
    type: Schema.Literal("key"),
    data: Schema.Struct({ vkey: Schema.NonEmptyString, kind: Schema.NonEmptyString })
  })
)
const decodeKeyEntry = Schema.decodeUnknownOption(KeyEntry)

/** The keys after entries from `first` on that bring further ones or retire some. */
export const keysAfter = (
  known: ReadonlyArray<KnownKey>,
  first: number,
  entries: ReadonlyArray<Uint8Array>
): ReadonlyArray<KnownKey> => {
  const keys = new Map(known.map(({ until, vkey }) => [vkey, until]))
  for (const [at, bytes] of entries.entries()) {
    const entry = Option.getOrUndefined(decodeKeyEntry(textOf(bytes)))
    if (entry === undefined) continue
    const { kind, vkey } = entry.data
    if (kind === "retirement") keys.set(vkey, first + at)
    else if (!keys.has(vkey)) keys.set(vkey, undefined)
  }
  return Array.from(keys, ([vkey, until]) => ({ vkey, until }))
}

const Disclosed = Schema.fromJsonString(
  Schema.Struct({
    type: Schema.Literal("disclosure"),
    data: Schema.Struct({ period: Month, revision: Schema.Natural })
  })
)
const decodeDisclosed = Schema.decodeUnknownOption(Disclosed)

/** The months' revisions that entries disclose. */
export const disclosedIn = (entries: ReadonlyArray<Uint8Array>) =>
  entries.flatMap((bytes) => {
    const disclosed = Option.getOrUndefined(decodeDisclosed(textOf(bytes)))
    return disclosed === undefined ? [] : [disclosed.data]
  })

/** The folders of a site that may open something, by what its entries disclosed. */
export const foldersOf = (entries: ReadonlyArray<Uint8Array>): ReadonlyArray<string> => [
  ...new Set([
    "",
    ...disclosedIn(entries).flatMap(({ period, revision }) => [`${period}/`, `${period}/r${revision}/`])
  ])
]
