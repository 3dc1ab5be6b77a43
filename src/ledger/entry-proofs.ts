import { Effect, Stream } from "effect"
import { nodeHash, sha256 } from "./hashing.ts"
import { formatInclusionFile } from "./proof/inclusion-file.ts"
import { inclusionProof, type Subtree, verifyInclusion } from "./proof/merkle.ts"
import type { SignedCheckpoint } from "./signed-record.ts"
import { LedgerStore } from "./store/store.ts"

/** The roots of the perfect subtrees of a log's first `size` leaves; holds 64 bytes an entry. */
const subtreesOf = Effect.fnUntraced(function* (size: number) {
  const store = yield* LedgerStore
  const leaves: Array<Uint8Array> = []
  yield* Stream.runForEachArray(store.leafHashes(0, size), (page) =>
    Effect.sync(() => {
      for (const leaf of page) leaves.push(leaf)
    })
  )
  const levels: Array<ReadonlyArray<Uint8Array>> = [leaves]
  for (let row: ReadonlyArray<Uint8Array> = leaves; row.length > 1;) {
    const below = row
    row = Array.from({ length: Math.floor(below.length / 2) }, (_, pair) =>
      nodeHash(below[2 * pair]!, below[2 * pair + 1]!)
    )
    levels.push(row)
  }
  return ((level, index) => levels[level]![index]!) satisfies Subtree
})

/** That an entry is in a signed checkpoint, as a file anybody can check (C2SP tlog-proof). */
export interface EntryProof {
  readonly seq: number
  /** The first signed checkpoint that covers the entry. */
  readonly covering: SignedCheckpoint
  readonly bytes: Uint8Array
}

/**
 * Makes proofs of entries out of the log as it is kept, under checkpoints given by size ascending: for each entry the first that covers it,
 * nothing where none does. A proof that does not verify against its checkpoint's root, because the log is another one, is undefined too.
 */
export const entryProofs = Effect.fn("Ledger.entryProofs")(function* (
  signed: ReadonlyArray<SignedCheckpoint>
) {
  const subtree = yield* subtreesOf(signed.at(-1)?.size ?? 0)
  return (seq: number): EntryProof | undefined => {
    const covering = signed.find(({ size }) => size > seq)
    if (covering === undefined) return undefined
    const { note, root, size } = covering
    const proof = inclusionProof(sha256, seq, size, subtree)
    return verifyInclusion(sha256, { index: seq, size, leaf: subtree(0, seq), root, proof })
      ? { seq, covering, bytes: formatInclusionFile({ index: seq, proof, checkpoint: note }) }
      : undefined
  }
})
