import { Effect, Schema, Stream } from "effect"
import { leafHash, rootOf } from "../ledger/hashing.ts"
import { type Head, LedgerStore } from "../ledger/store/store.ts"
import { rootOfLeaves, rootsAt } from "../ledger/tree.ts"

/** What is stored and what was hashed or signed differ: nothing may be published from this ledger until it is known why. */
export class LedgerDamaged extends Schema.TaggedError<LedgerDamaged>()("LedgerDamaged", {
  problem: Schema.String
}) {}

/**
 * Recomputes every leaf hash below `head.size` from the entries' bytes and the root from them, and compares both with what is stored, and the
 * root at the size of every checkpoint that was signed with what was signed. One wrong bit must stop a publication: a root that was signed can
 * never be mended.
 */
export const recomputeRoot = Effect.fn("Register.recomputeRoot")(function* (head: Head) {
  const store = yield* LedgerStore
  const signed = (yield* store.signed).filter(({ size }) => size <= head.size)
  const kept = yield* rootOfLeaves(store.leafHashes(0, head.size))
  const fresh = yield* rootsAt(
    Stream.map(store.entries(0, head.size), ({ bytes }) => leafHash(bytes)),
    [head.size, ...signed.map(({ size }) => size)]
  )
  const expected = Buffer.from(rootOf(head.frontier))
  if (!expected.equals(kept))
    return yield* new LedgerDamaged({ problem: "the stored hashes do not make the stored root" })
  const root = fresh.get(head.size)
  if (root === undefined || !expected.equals(root))
    return yield* new LedgerDamaged({ problem: "an entry is not what was hashed" })
  for (const checkpoint of signed) {
    const at = fresh.get(checkpoint.size)
    if (at === undefined || !Buffer.from(checkpoint.root).equals(at))
      return yield* new LedgerDamaged({
        problem: `the entries before ${checkpoint.size} are not those that were signed`
      })
  }
  return expected
})
