import { Effect, Result } from "effect"
import type { Signer } from "../ledger/signer.ts"
import { withCosignatures } from "../ledger/cosigning.ts"
import { formatNote, parseNote } from "../ledger/proof/note.ts"
import { parsePolicy } from "../ledger/proof/policy.ts"
import type { SignedCheckpoint } from "../ledger/signed-record.ts"
import { LedgerStore } from "../ledger/store/store.ts"
import { renderLogJson } from "../publish/log-page.ts"
import { disclosuresAt } from "../register/disclosures.ts"
import { keysAt } from "../register/keys.ts"
import { checkpointPath } from "../register/log-places.ts"
import { officeAt } from "../register/office.ts"
import { witnessPolicyAt } from "../register/witness-policy.ts"
import { adoptCheckpoints } from "./adopted-checkpoints.ts"
import { addFiles, clearStaging, replaceDurably } from "./durable-files.ts"
import { publishedCheckpoint, type PublishedCheckpoint } from "./log-standing.ts"
import { writeNotice } from "./notice.ts"
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
  newest = Math.max(newest, (yield* witnessPolicyAt(size))?.entry ?? -1)
  if (newest < (signed.at(-1)?.size ?? 0)) return
  yield* addTiles(out, published?.size ?? 0, [...signed.map((checkpoint) => checkpoint.size), size])
  yield* store.keepSigned(yield* signer.sign(size, store.leafHashes(0, size)))
})

/** The newest checkpoint with the lines that witnesses added to it where it is published already; a wrong line of theirs is left out. */
const newestNote = (
  { note }: SignedCheckpoint,
  published: PublishedCheckpoint | undefined,
  witnessPolicy: string | undefined
): Uint8Array => {
  const own = Result.getOrThrow(parseNote(note))
  if (published === undefined || published.text !== own.text) return note
  const witnesses = witnessPolicy === undefined ? [] : Result.getOrThrow(parsePolicy(witnessPolicy)).witnesses
  const { signatures } = Result.getOrThrow(parseNote(published.bytes))
  return formatNote(withCosignatures(own, signatures, witnesses))
}

/** The size up to which proofs need not be looked into: those of the last publication may have lost their bytes to a power cut after it. */
const settledSize = (
  signed: ReadonlyArray<SignedCheckpoint>,
  published: PublishedCheckpoint | undefined
): number => signed.findLast(({ size }) => size < (published?.size ?? 0))?.size ?? 0

/**
 * Brings the site's public log to the newest signed checkpoint: tiles, month-end checkpoints, a proof for every entry, `log.json` and the
 * printable notice, and `checkpoint` last.
 */
export const publishLog = Effect.fn("publishLog")(function* (out: string) {
  const store = yield* LedgerStore
  if ((yield* store.signed).length === 0) return
  yield* adoptCheckpoints(out)
  const signed = yield* store.signed
  const newest = signed.at(-1)!
  const root = logFolder(out)
  const before = yield* publishedCheckpoint(out)
  yield* addTiles(
    out,
    before?.size ?? 0,
    signed.map(({ size }) => size)
  )
  const months = [...(yield* disclosuresAt(newest.size)).values()]
    .flat()
    .map(({ disclosure: { period, revision }, entry }): SiteFile => {
      const covering = signed.find(({ size }) => size > entry)!
      return { bytes: covering.note, path: checkpointPath(period, revision) }
    })
  yield* addFiles(root, months)
  yield* addEntryProofs(out, settledSize(signed, before), signed)
  const { keys, printedAt } = yield* keysAt(newest.size)
  const { agency, origin, settings } = yield* officeAt(newest.size)
  const { witnessPolicy } = settings
  yield* replaceDurably(root, [renderLogJson({ agency, origin, keys, printedAt, witnessPolicy })])
  const note = newestNote(newest, before, witnessPolicy)
  yield* writeNotice(out, note)
  yield* replaceDurably(root, [{ path: "checkpoint", bytes: note }])
  yield* clearStaging(root)
})
