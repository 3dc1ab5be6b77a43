import { Effect, Option, Result, Schema } from "effect"
import { leafHash, push, rootOf } from "../ledger/hashing.ts"
import { decodeBundle } from "../ledger/proof/bundle.ts"
import { sameBytes, textOf } from "../ledger/proof/bytes.ts"
import { type Checkpoint, parseCheckpoint } from "../ledger/proof/checkpoint.ts"
import { type Source, sizeLimits } from "../ledger/proof/checking/source.ts"
import { formatNote, parseNote, verifySignatures } from "../ledger/proof/note.ts"
import { bundlePath, bundlesOf, tileWidth } from "../ledger/proof/tile.ts"
import type { VerifierKey } from "../ledger/proof/verifier-key.ts"
import type { SignedCheckpoint } from "../ledger/signed-record.ts"
import { verifyEd25519 } from "../ledger/signing.ts"
import { LedgerStore } from "../ledger/store/store.ts"
import { checkpointPath, logPath } from "../register/log-places.ts"
import type { Month } from "../values/thai-date.ts"

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

/** Refuses the copy: why, and its file of the log. */
export const refuse = (why: NotRecovered["why"], path: string) =>
  new NotRecovered({ why, path: `${logPath}/${path}` })

/** Reads a note of the copy that the log itself signed; without the lines of others. */
export const readNote = Effect.fnUntraced(function* (
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

const Disclosed = Schema.fromJsonString(
  Schema.Struct({
    type: Schema.Literal("disclosure"),
    data: Schema.Struct({
      period: Schema.String.pipe(Schema.check(Schema.isPattern(/^\d{4}-\d{2}$/))),
      revision: Schema.Natural
    })
  })
)
const decodeDisclosed = Schema.decodeUnknownOption(Disclosed)

/** The months' revisions that entries disclosed. */
export const disclosedIn = (entries: ReadonlyArray<Uint8Array>) =>
  entries.flatMap((bytes) => {
    const disclosed = Option.getOrUndefined(decodeDisclosed(textOf(bytes)))
    return disclosed === undefined ? [] : [disclosed.data]
  })

/** The folders of a site that may open something, by what its entries disclosed. */
export const foldersOf = (disclosed: ReturnType<typeof disclosedIn>): ReadonlyArray<string> => [
  ...new Set(["", ...disclosed.flatMap(({ period, revision }) => [`${period}/`, `${period}/r${revision}/`])])
]

/** The copy's checkpoints of these months, as the log signed them; one that is not in the copy is passed over. */
export const readMonths = Effect.fnUntraced(function* (
  source: Source,
  origin: string,
  keys: ReadonlyArray<VerifierKey>,
  disclosed: ReturnType<typeof disclosedIn>
) {
  const notes: Array<SignedCheckpoint> = []
  for (const { period, revision } of disclosed) {
    const path = checkpointPath(period as Month, revision)
    const found = yield* readNote(source, path, origin, keys).pipe(
      Effect.map(({ signed }) => signed),
      Effect.catchTag("NotRecovered", (refused) =>
        refused.why === "no-checkpoint" ? Effect.undefined : Effect.fail(refused)
      )
    )
    if (found !== undefined) notes.push(found)
  }
  return notes
})
