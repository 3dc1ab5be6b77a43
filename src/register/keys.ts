import { Effect, Result, Schema } from "effect"
import { sha256 } from "../ledger/hashing.ts"
import { toHex } from "../ledger/proof/bytes.ts"
import { parseVerifierKey } from "../ledger/proof/verifier-key.ts"
import { LedgerStore } from "../ledger/store/store.ts"
import { dateInBangkok, type ThaiDate } from "../values/thai-date.ts"
import { decodeEnvelope, type Envelope, EntryUnreadable, type JsonObject } from "./envelope.ts"

/** The data of a `key` entry: what happened to which verifier key, and where else a first or further key is printed. */
const KeyData = Schema.Struct({
  vkey: Schema.NonEmptyString,
  kind: Schema.Literals(["first", "rotation", "retirement", "compromise"]),
  printedAt: Schema.optionalKey(Schema.Array(Schema.NonEmptyString))
})
type KeyData = typeof KeyData.Type

/** A key under which the ledger's checkpoints are signed, as its entries tell. */
export interface LedgerKey {
  /** The verifier key (C2SP signed-note). */
  readonly vkey: string
  /** Eight hexadecimal digits. */
  readonly id: string
  /** The entry that introduced it: it signs every checkpoint that covers this entry … */
  readonly from: number
  /** … that was recorded on this day in Bangkok … */
  readonly on: ThaiDate
  /** … until a checkpoint covers this one. */
  readonly until?: number
  /** The entry that says it is in other hands or lost. */
  readonly compromised?: number
}

/** The ledger's keys at a size. */
export interface LedgerKeys {
  /** All there ever were, oldest first. */
  readonly keys: ReadonlyArray<LedgerKey>
  /** Those that sign a checkpoint of this size, oldest first: one, or two while a rotation is under way; none before the first key. */
  readonly active: ReadonlyArray<LedgerKey>
  /** The entry that closed the ledger for good; undefined of one that goes on. */
  readonly closed: number | undefined
  /** Where the keys are printed, in order, each place once. */
  readonly printedAt: ReadonlyArray<string>
}

/** The data of a `key` entry. */
export const keyData = (data: KeyData): JsonObject => Schema.encodeSync(KeyData)(data) as JsonObject

const decodeData = Schema.decodeUnknownResult(KeyData)

/** The id of a verifier key as files and officers name it; undefined where the text is none. */
const idOf = (vkey: string, origin: string): string | undefined => {
  const key = Result.getOrUndefined(parseVerifierKey(vkey, sha256))
  return key?.name === origin ? toHex(key.id) : undefined
}

const activeAmong = (keys: ReadonlyArray<LedgerKey>): ReadonlyArray<LedgerKey> =>
  keys.filter(({ until }) => until === undefined)

/** The keys after one more entry; a text where the entry does not fit what went before. */
const after = (keys: ReadonlyArray<LedgerKey>, { at, data, log, seq }: Envelope) => {
  const decoded = decodeData(data)
  if (Result.isFailure(decoded)) return decoded.failure.message
  const { kind, vkey } = decoded.success
  if (keys.some(({ compromised }) => compromised !== undefined)) return "a key after the ledger was closed"
  const id = idOf(vkey, log)
  const active = activeAmong(keys)
  if (id === undefined) return "it names no key of this ledger"
  if (kind === "first" || kind === "rotation") {
    const fits = kind === "first" ? keys.length === 0 : active.length === 1
    if (!fits || keys.some((known) => known.id === id)) return `a ${kind} of keys out of turn`
    return [...keys, { vkey, id, from: seq, on: dateInBangkok(Date.parse(at)) }]
  }
  if (!active.some((known) => known.id === id)) return `a ${kind} of a key that does not sign`
  if (kind === "retirement" && active[0]?.id === active.at(-1)?.id) return "a retirement of the only key"
  return keys.map((known) =>
    known.id !== id ? known : { ...known, ...(kind === "retirement" ? { until: seq } : { compromised: seq }) }
  )
}

/** Folds a ledger's `key` entries, in order; one that makes no sense after those before it is refused. */
export const keysOf = (entries: ReadonlyArray<Envelope>): Result.Result<LedgerKeys, EntryUnreadable> => {
  let keys: ReadonlyArray<LedgerKey> = []
  const printed: Array<string> = []
  for (const entry of entries) {
    const next = after(keys, entry)
    if (typeof next === "string") return Result.fail(new EntryUnreadable({ seq: entry.seq, problem: next }))
    keys = next
    printed.push(...((entry.data["printedAt"] ?? []) as ReadonlyArray<string>))
  }
  return Result.succeed({
    keys,
    active: activeAmong(keys),
    closed: keys.find(({ compromised }) => compromised !== undefined)?.compromised,
    printedAt: [...new Set(printed)]
  })
}

/** The ledger's keys as its entries below `size` tell. */
export const keysAt = Effect.fn("Register.keysAt")(function* (size: number) {
  const store = yield* LedgerStore
  const entries: Array<Envelope> = []
  for (const { bytes, seq } of yield* store.entriesOfType("key", size)) {
    const decoded = decodeEnvelope(seq, bytes)
    if (Result.isFailure(decoded)) return yield* decoded.failure
    entries.push(decoded.success)
  }
  const keys = keysOf(entries)
  return Result.isFailure(keys) ? yield* keys.failure : keys.success
})

/** The ledger is closed: a key was lost or came into other hands, and nothing but the closing may be published any more. */
export class LedgerClosed extends Schema.TaggedError<LedgerClosed>()("LedgerClosed", {
  /** The entry that closed it. */
  seq: Schema.Number
}) {}

/** Fails where the ledger is closed at `size`. */
export const refuseClosed = Effect.fnUntraced(function* (size: number) {
  const { closed } = yield* keysAt(size)
  if (closed !== undefined) return yield* new LedgerClosed({ seq: closed })
})
