import { Context, type Effect, Schema } from "effect"
import { sameBytes } from "./proof/bytes.ts"
import type { StoreUnavailable } from "./store/store.ts"

/** A checkpoint as it was signed: the log's size, its root (32 bytes) and the exact bytes of the signed note. */
export interface SignedCheckpoint {
  readonly size: number
  readonly root: Uint8Array
  readonly note: Uint8Array
}

/** Another signer recorded a checkpoint since this one read the record: nothing was signed for the world; read it and try again. */
export class RecordMoved extends Schema.TaggedError<RecordMoved>()("RecordMoved", {
  /** Size of the checkpoint that is recorded now; none where the record is empty. */
  size: Schema.UndefinedOr(Schema.Number)
}) {
  override get message() {
    return `Another signer recorded size ${this.size ?? "none"}.`
  }
}

/** The ledger has a signing key and the signer's record is gone. It is never begun again by itself: an empty record would sign any history. */
export class SignerRecordMissing extends Schema.TaggedError<SignerRecordMissing>()("SignerRecordMissing", {
  file: Schema.String
}) {}

/**
 * The last checkpoint that the signer signed: what keeps it from signing two histories. It belongs to the signer alone, lies apart from the
 * ledger and is never restored together with it.
 *
 * Durability: what `replace` recorded survives a crash. Concurrency: of several that replace the same checkpoint, one succeeds.
 */
export class SignedRecord extends Context.Service<
  SignedRecord,
  {
    /** The last signed checkpoint; undefined where nothing was signed yet. */
    readonly last: Effect.Effect<SignedCheckpoint | undefined, StoreUnavailable>
    /** Records `next` where `expected` is what is recorded, byte for byte; MUST be durable before it returns. A smaller size is refused. */
    readonly replace: (
      expected: SignedCheckpoint | undefined,
      next: SignedCheckpoint
    ) => Effect.Effect<void, RecordMoved | StoreUnavailable>
  }
>()("prongsai/ledger/SignedRecord") {}

/** Whether two are the same checkpoint, byte for byte, or both none. */
export const isSameCheckpoint = (
  one: SignedCheckpoint | undefined,
  other: SignedCheckpoint | undefined
): boolean =>
  one === undefined || other === undefined
    ? one === other
    : one.size === other.size && sameBytes(one.root, other.root) && sameBytes(one.note, other.note)
