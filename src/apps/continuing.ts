import { Effect, Result, Schema } from "effect"
import { existsSync } from "node:fs"
import { sha256 } from "../ledger/hashing.ts"
import { sameBytes, textOf, toBase64 } from "../ledger/proof/bytes.ts"
import { formatCheckpoint } from "../ledger/proof/checkpoint.ts"
import { parseNote, verifySignatures } from "../ledger/proof/note.ts"
import { parseVerifierKey } from "../ledger/proof/verifier-key.ts"
import { type SignedCheckpoint, SignedRecord } from "../ledger/signed-record.ts"
import { verifyEd25519 } from "../ledger/signing.ts"
import { LedgerStore } from "../ledger/store/store.ts"
import { rootsAt } from "../ledger/tree.ts"
import { decodeEnvelope } from "../register/envelope.ts"
import { keysAt, type LedgerKeys } from "../register/keys.ts"
import type { Continued } from "../register/start.ts"
import { layerLedger, officeFolder } from "./office-folder.ts"
import { layerRecord, recordFile } from "./signing-folder.ts"

/** No new ledger can go on from this one: it is not closed, was never signed, has the new one's name, or is not what its checkpoint says. */
export class ContinuesRefused extends Schema.TaggedError<ContinuesRefused>()("ContinuesRefused", {
  folder: Schema.String,
  why: Schema.Literals(["not-closed", "never-signed", "same-origin", "not-as-signed"])
}) {}

/** Whether a checkpoint is this ledger's: its text, the root over the entries that lie there, and a signature by one of its keys. */
const isGood = Effect.fnUntraced(function* (origin: string, { keys }: LedgerKeys, signed: SignedCheckpoint) {
  const { note, root, size } = signed
  const store = yield* LedgerStore
  const found = (yield* rootsAt(store.leafHashes(0, size), [size])).get(size)
  const verifiers = keys.flatMap(({ vkey }) =>
    Result.getOrElse(
      Result.map(parseVerifierKey(vkey, sha256), (key) => [key]),
      () => []
    )
  )
  const signers = Result.flatMap(parseNote(note), (read) =>
    read.text === formatCheckpoint({ origin, size, root })
      ? verifySignatures(read, verifiers, verifyEd25519)
      : Result.succeed([])
  )
  return found !== undefined && sameBytes(found, root) && Result.getOrElse(signers, () => []).length > 0
})

/** The last checkpoint of a closed ledger in an office folder, for the entry with which its successor of another name begins. */
export const continuing = Effect.fn("continuing")(function* (folder: string, origin: string) {
  const office = officeFolder(folder, undefined)
  const refuse = (why: ContinuesRefused["why"]) => new ContinuesRefused({ folder: office.folder, why })
  return yield* Effect.gen(function* () {
    const store = yield* LedgerStore
    const { size } = yield* store.head
    const first =
      size === 0 ? undefined : Result.getOrUndefined(decodeEnvelope(0, (yield* store.entry(0)).bytes))
    const keys = yield* keysAt(size)
    if (first === undefined || keys.keys.length === 0) return yield* refuse("never-signed")
    if (first.log === origin) return yield* refuse("same-origin")
    if (keys.closed === undefined) return yield* refuse("not-closed")
    const kept = (yield* store.signed).at(-1)
    const recorded = existsSync(recordFile(office))
      ? yield* Effect.provide(
          Effect.flatMap(SignedRecord, ({ last }) => last),
          layerRecord(office)
        )
      : undefined
    const signed = recorded === undefined || (kept?.size ?? 0) > recorded.size ? kept : recorded
    if (signed === undefined) return yield* refuse("never-signed")
    if (!(yield* isGood(first.log, keys, signed))) return yield* refuse("not-as-signed")
    return {
      origin: first.log,
      size: signed.size,
      root: toBase64(signed.root),
      checkpoint: textOf(signed.note)!
    } satisfies Continued
  }).pipe(Effect.provide(layerLedger(office)))
})
