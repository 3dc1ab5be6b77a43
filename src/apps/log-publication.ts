import { Effect, Result } from "effect"
import type { Signer } from "../ledger/signer.ts"
import { parseNote } from "../ledger/proof/note.ts"
import type { SignedCheckpoint } from "../ledger/signed-record.ts"
import { LedgerStore } from "../ledger/store/store.ts"
import { type LogView, renderLogJson, renderNotice } from "../publish/log-page.ts"
import { disclosuresAt } from "../register/disclosures.ts"
import { keysAt } from "../register/keys.ts"
import { checkpointPath } from "../register/log-places.ts"
import { officeAt } from "../register/office.ts"
import { pages } from "./assets.ts"
import { addFiles, clearStaging, replaceDurably } from "./durable-files.ts"
import { publishedCheckpoint, type PublishedCheckpoint } from "./log-standing.ts"
import { addEntryProofs, addTiles, logFolder } from "./public-log.ts"
import type { SiteFile } from "./site-folder.ts"

/** What makes a new checkpoint worth signing: a publication, or an act that the public must be able to see. */
const signedFor = ["disclosure", "key", "redaction"] as const

/**
 * Signs the ledger as it stands where something was disclosed since the last checkpoint: its tiles lie durably in the site first, then the
 * signer records the checkpoint, then the ledger keeps it.
 */
export const signLog = Effect.fn("signLog")(function* (
  out: string,
  published: PublishedCheckpoint | undefined,
  signer: Signer["Service"]
) {
  const store = yield* LedgerStore
  const { size } = yield* store.head
  const signed = yield* store.signed
  let newest = -1
  for (const type of signedFor)
    newest = Math.max(newest, (yield* store.entriesOfType(type, size)).at(-1)?.seq ?? -1)
  if (newest < (signed.at(-1)?.size ?? 0)) return
  yield* addTiles(out, published?.size ?? 0, [...signed.map((checkpoint) => checkpoint.size), size])
  yield* store.keepSigned(yield* signer.sign(size, store.leafHashes(0, size)))
})

const signaturesIn = (note: Uint8Array): number =>
  Result.match(parseNote(note), { onFailure: () => 0, onSuccess: ({ signatures }) => signatures.length })

/** The published checkpoint stays where it is the newest one with more signatures: witnesses add theirs to it. */
const newestNote = (newest: SignedCheckpoint, published: PublishedCheckpoint | undefined): Uint8Array =>
  published !== undefined &&
  Buffer.from(newest.note).includes(`${published.text}\n`) &&
  signaturesIn(published.bytes) > signaturesIn(newest.note)
    ? published.bytes
    : newest.note

/**
 * Brings the site's public log to the newest signed checkpoint: tiles, month-end checkpoints, a proof for every entry, `log.json` and the
 * printable notice, and `checkpoint` last.
 */
export const publishLog = Effect.fn("publishLog")(function* (out: string) {
  const store = yield* LedgerStore
  const signed = yield* store.signed
  const newest = signed.at(-1)
  if (newest === undefined) return
  const root = logFolder(out)
  const before = yield* publishedCheckpoint(out)
  const office = yield* officeAt(newest.size)
  yield* addTiles(
    out,
    before?.size ?? 0,
    signed.map(({ size }) => size)
  )
  const months = [...(yield* disclosuresAt(newest.size)).values()]
    .flat()
    .toSorted((a, b) => a.entry - b.entry)
    .flatMap(({ disclosure: { period, revision }, entry }) => {
      const covering = signed.find(({ size }) => size > entry)!
      return [{ month: period, revision, covering, path: checkpointPath(period, revision) }]
    })
  yield* addFiles(
    root,
    months.map(({ covering, path }): SiteFile => ({ path, bytes: covering.note }))
  )
  yield* addEntryProofs(out, before?.size ?? 0, signed)
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64")
  const view: LogView = {
    agency: office.agency,
    origin: office.origin,
    keys: yield* keysAt(newest.size),
    newest: { origin: office.origin, size: newest.size, root: base64(newest.root) },
    months: months.map(({ covering, month, path, revision }) => ({
      month,
      revision,
      path,
      size: covering.size,
      root: base64(covering.root)
    })),
    witnesses: []
  }
  yield* replaceDurably(root, [renderLogJson(view), renderNotice(view, pages)])
  yield* replaceDurably(root, [{ path: "checkpoint", bytes: newestNote(newest, before) }])
  yield* clearStaging(root)
})
