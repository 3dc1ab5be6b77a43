import { Effect, Result, Schema } from "effect"
import { LedgerStore } from "../ledger/store/store.ts"
import { decodeEnvelope, EntryUnreadable } from "./envelope.ts"

/** What a `key` entry says. */
const KeyEntry = Schema.Struct({
  vkey: Schema.NonEmptyString,
  kind: Schema.Literals(["first", "rotation", "retirement", "compromise"]),
  printedAt: Schema.optionalKey(Schema.Array(Schema.NonEmptyString))
})

/** A key of the log, by the entries that speak of it. */
export interface LogKey {
  /** The verifier key as C2SP writes it: name, id and public key. */
  readonly vkey: string
  /** The entry from which on it signs. */
  readonly from: number
  /** The entry that ended its use. */
  readonly until?: number
  /** The entry that says it may be in other hands. */
  readonly compromised?: number
}

/** Who a log is towards the public: the keys that sign it, and where else they are printed. */
export interface LogIdentity {
  readonly keys: ReadonlyArray<LogKey>
  readonly printedAt: ReadonlyArray<string>
}

const decode = Schema.decodeUnknownResult(KeyEntry)

/** What the `key` entries below `size` say. */
export const logIdentityAt = Effect.fn("Register.logIdentityAt")(function* (size: number) {
  const store = yield* LedgerStore
  const keys = new Map<string, LogKey>()
  let printedAt: ReadonlyArray<string> = []
  for (const { bytes, seq } of yield* store.entriesOfType("key", size)) {
    const envelope = decodeEnvelope(seq, bytes)
    if (Result.isFailure(envelope)) return yield* envelope.failure
    const entry = decode(envelope.success.data)
    if (Result.isFailure(entry)) return yield* new EntryUnreadable({ seq, problem: entry.failure.message })
    const { kind, vkey } = entry.success
    printedAt = entry.success.printedAt ?? printedAt
    const known = keys.get(vkey)
    if (known === undefined) keys.set(vkey, { vkey, from: seq })
    else if (kind === "retirement") keys.set(vkey, { ...known, until: seq })
    else if (kind === "compromise") keys.set(vkey, { ...known, until: seq, compromised: seq })
  }
  return { keys: [...keys.values()], printedAt } satisfies LogIdentity
})
