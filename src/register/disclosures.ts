import { Effect, Result, Schema } from "effect"
import { LedgerStore } from "../ledger/store/store.ts"
import { Disclosure } from "../stages/7-disclosure.ts"
import type { Month } from "../values/thai-date.ts"
import { decodeEnvelope, EntryUnreadable, type JsonObject } from "./envelope.ts"

/** One published revision of a month, from its `disclosure` entry. */
export interface PublishedRevision {
  readonly disclosure: Disclosure
  readonly entry: number
  /** When it was recorded, as a UTC instant. */
  readonly at: string
  /** Whose key its commitments rest on. */
  readonly subject: string | undefined
  /** Digests of the commitments to the month's files, by `file:<path>`. */
  readonly commit: Readonly<Record<string, string>>
}

const decode = Schema.decodeUnknownResult(Disclosure)
const encode = Schema.encodeSync(Disclosure)

/** The data of a `disclosure` entry. */
export const disclosureData = (disclosure: Disclosure): JsonObject =>
  encode(disclosure) as unknown as JsonObject

/** Every published revision below `size` by month, oldest first. */
export const disclosuresAt = Effect.fn("Register.disclosuresAt")(function* (size: number) {
  const store = yield* LedgerStore
  const byMonth = new Map<Month, Array<PublishedRevision>>()
  for (const entry of yield* store.entriesOfType("disclosure", size)) {
    const envelope = decodeEnvelope(entry.seq, entry.bytes)
    if (Result.isFailure(envelope)) return yield* envelope.failure
    const disclosure = decode(envelope.success.data)
    if (Result.isFailure(disclosure)) {
      return yield* new EntryUnreadable({ seq: entry.seq, problem: disclosure.failure.message })
    }
    const { period } = disclosure.success
    const revisions = byMonth.get(period) ?? []
    revisions.push({
      disclosure: disclosure.success,
      entry: entry.seq,
      at: envelope.success.at,
      subject: entry.sealed[0]?.subject,
      commit: envelope.success.commit ?? {}
    })
    byMonth.set(period, revisions)
  }
  return byMonth as ReadonlyMap<Month, ReadonlyArray<PublishedRevision>>
})
