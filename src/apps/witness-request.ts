import { Effect, Result, Schema } from "effect"
import { sha256 } from "../ledger/hashing.ts"
import { concat, sameBytes, toBase64, utf8 } from "../ledger/proof/bytes.ts"
import { consistencyProof, rootAt, verifyConsistency } from "../ledger/proof/merkle.ts"
import { formatNote, parseNote } from "../ledger/proof/note.ts"
import { cosignedPath } from "../register/log-places.ts"
import { ownNote } from "./cosigning.ts"
import { witnessingOf } from "./notice.ts"
import { logFolder, readLogFile } from "./public-log.ts"
import { type PublishedLog, PublicLogUnreadable, type SignedNote } from "./published-log.ts"
import { tileSubtree } from "./tile-subtree.ts"

/** A witness cannot have seen so many entries: the checkpoint has fewer. */
export class OldSizeBeyond extends Schema.TaggedError<OldSizeBeyond>()("OldSizeBeyond", {
  old: Schema.Number,
  size: Schema.Number
}) {}

/** The size of the newest month-end checkpoint before `target` that a witness of the policy cosigned; 0 where none did. */
export const lastCosignedSize = Effect.fn("lastCosignedSize")(function* (
  out: string,
  { months, policy }: PublishedLog,
  target: SignedNote
) {
  let last = 0
  for (const { checkpoint, month, note, revision } of months) {
    if (checkpoint.size >= target.checkpoint.size) continue
    const bytes = yield* readLogFile(out, cosignedPath(month, revision))
    const cosigned = bytes === undefined ? undefined : Result.getOrUndefined(parseNote(bytes))
    if (cosigned?.text === note.text && witnessingOf(cosigned, policy).by.length > 0) last = checkpoint.size
  }
  return last
})

/**
 * The body of an `add-checkpoint` request (C2SP tlog-witness): the size that the witness saw last, the proof that it is the beginning of this
 * checkpoint's log, and the note with the log's own lines. The proof is made from the published tiles and held against the signed root.
 */
export const addCheckpointRequest = Effect.fn("addCheckpointRequest")(function* (
  out: string,
  target: SignedNote,
  old: number
) {
  const { root, size } = target.checkpoint
  if (old > size) return yield* new OldSizeBeyond({ old, size })
  const folder = logFolder(out)
  const broken = (problem: string) => new PublicLogUnreadable({ file: `${folder}/tile`, problem })
  const { proof, stands } = yield* Effect.try({
    try: () => {
      const subtree = tileSubtree(folder, size)
      const proof = consistencyProof(sha256, old, size, subtree)
      const claim = { size1: old, size2: size, root1: rootAt(sha256, old, subtree), root2: root, proof }
      const isWhole = sameBytes(rootAt(sha256, size, subtree), root)
      return { proof, stands: isWhole && verifyConsistency(sha256, claim) }
    },
    catch: (cause) => broken(cause instanceof Error ? cause.message : String(cause))
  })
  if (!stands) return yield* broken("not the tiles of this checkpoint")
  const lines = [`old ${old}`, ...proof.map(toBase64)]
  return concat(utf8(`${lines.join("\n")}\n\n`), formatNote(ownNote(target)))
})
