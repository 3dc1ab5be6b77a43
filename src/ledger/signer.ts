import { Context, Effect, Schema, Stream } from "effect"
import { emptyHead, emptyRoot, push, rootOf } from "./hashing.ts"
import { sameBytes, textOf } from "./proof/bytes.ts"
import { formatCheckpoint } from "./proof/checkpoint.ts"
import { formatVerifierKey } from "./proof/verifier-key.ts"
import { type RecordMoved, type SignedCheckpoint, SignedRecord } from "./signed-record.ts"
import { type SigningKey, signText } from "./signing.ts"
import type { StoreUnavailable } from "./store/store.ts"

/** What was to be signed does not go on from what was signed before: nothing was signed. */
export class NotAnExtension extends Schema.TaggedError<NotAnExtension>()("NotAnExtension", {
  /** `smaller`, or `other-history`: another root at the recorded size; `entries-missing`; `other-log`: the record is another ledger's. */
  problem: Schema.Literals(["smaller", "other-history", "entries-missing", "other-log"]),
  /** Size of the last signed checkpoint; 0 where there is none. */
  recorded: Schema.Number,
  size: Schema.Number
}) {
  override get message() {
    return `A checkpoint of ${this.size} entries does not go on from the signed one of ${this.recorded}: ${this.problem}.`
  }
}

/** A signing key bears another name than the ledger: it is another ledger's. */
export class KeyNotOfOrigin extends Schema.TaggedError<KeyNotOfOrigin>()("KeyNotOfOrigin", {
  origin: Schema.String,
  name: Schema.String
}) {}

/** Keys came or went since they were unlocked: unlock anew and sign again. */
export class SigningKeysChanged extends Schema.TaggedError<SigningKeysChanged>()("SigningKeysChanged", {
  size: Schema.Number
}) {}

/**
 * The holder of a ledger's private keys. It signs nothing but `origin\nsize\nroot\n`, and only where that goes on from the last checkpoint
 * in its own record; it trusts nobody's word for the root but reckons it from the leaf hashes.
 */
export class Signer extends Context.Service<
  Signer,
  {
    /** The public halves of the keys it signs with, oldest first. */
    readonly verifierKeys: ReadonlyArray<string>
    /**
     * Signs the log of the first `size` entries, whose leaf hashes are given in order; more than `size` are not read. The checkpoint is in the
     * record when this returns. The recorded one is answered where size and root are its own.
     */
    readonly sign: <E, R>(
      size: number,
      leafHashes: Stream.Stream<Uint8Array, E, R>
    ) => Effect.Effect<
      SignedCheckpoint,
      NotAnExtension | SigningKeysChanged | RecordMoved | StoreUnavailable | E,
      R
    >
  }
>()("prongsai/ledger/Signer") {}

/** The roots at a recorded size and at `size`, which is no smaller, in one reading; undefined where there are fewer leaf hashes. */
const rootsAt = <E, R>(recorded: number, size: number, leaves: Stream.Stream<Uint8Array, E, R>) =>
  Stream.runFold(
    Stream.take(leaves, size),
    () => ({ head: emptyHead, early: emptyRoot }),
    ({ early, head }, leaf) => {
      const grown = push(head, leaf)
      return { head: grown, early: grown.size === recorded ? rootOf(grown.frontier) : early }
    }
  ).pipe(
    Effect.map(({ early, head }) => (head.size === size ? { early, root: rootOf(head.frontier) } : undefined))
  )

const isOf = (origin: string, { note }: SignedCheckpoint): boolean =>
  textOf(note)?.startsWith(`${origin}\n`) === true

/** A signer of the ledger `origin` with these keys, and the record it goes by. */
export const makeSigner = Effect.fnUntraced(function* (
  origin: string,
  keys: readonly [SigningKey, ...ReadonlyArray<SigningKey>]
) {
  const record = yield* SignedRecord
  for (const { key } of keys)
    if (key.name !== origin) return yield* new KeyNotOfOrigin({ origin, name: key.name })

  return Signer.of({
    verifierKeys: keys.map(({ key }) => formatVerifierKey(key)),
    sign: Effect.fnUntraced(function* (size, leafHashes) {
      const last = yield* record.last
      const recorded = last?.size ?? 0
      const refuse = (problem: NotAnExtension["problem"]) => new NotAnExtension({ problem, recorded, size })
      if (last !== undefined && !isOf(origin, last)) return yield* refuse("other-log")
      if (size < recorded) return yield* refuse("smaller")
      const roots = yield* rootsAt(recorded, size, leafHashes)
      if (roots === undefined) return yield* refuse("entries-missing")
      if (last !== undefined && !sameBytes(roots.early, last.root)) return yield* refuse("other-history")
      if (last !== undefined && size === recorded) return last
      const { root } = roots
      const signed = { size, root, note: signText(formatCheckpoint({ origin, size, root }), keys) }
      yield* record.replace(last, signed)
      return signed
    })
  })
})
