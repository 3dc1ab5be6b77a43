import { Effect, Result, Schema } from "effect"
import { LedgerStore } from "../ledger/store/store.ts"
import { ThaiDate } from "../values/thai-date.ts"
import { decodeEnvelope, EntryUnreadable, type JsonObject } from "./envelope.ts"

/** ข้อมูลของรายการปกปิด — what a `redaction` entry says: which committed fields, by what law, who decided (a position, never a name). */
const RedactionData = Schema.Struct({
  fields: Schema.NonEmptyArray(
    Schema.Struct({ entry: Schema.Natural, fields: Schema.NonEmptyArray(Schema.NonEmptyString) })
  ),
  ground: Schema.NonEmptyString,
  decidedBy: Schema.NonEmptyString,
  decidedOn: Schema.optionalKey(ThaiDate)
})

/** The committed fields of entries, by entry. */
export type FieldsByEntry = ReadonlyMap<number, ReadonlySet<string>>

/** One `redaction` entry. */
export interface Redaction {
  readonly entry: number
  /** When it was recorded, as a UTC instant. */
  readonly at: string
  readonly fields: FieldsByEntry
  readonly ground: string
  readonly decidedBy: string
  readonly decidedOn: ThaiDate | undefined
}

/** Why something is withdrawn and by whom that was decided. */
export type RedactionDecision = Pick<Redaction, "ground" | "decidedBy" | "decidedOn">

const decode = Schema.decodeUnknownResult(RedactionData)

/** The data of a `redaction` entry. */
export const redactionData = (
  fields: FieldsByEntry,
  { decidedBy, decidedOn, ground }: RedactionDecision
): JsonObject => ({
  fields: [...fields]
    .toSorted(([a], [b]) => a - b)
    .map(([entry, names]) => ({ entry, fields: [...names].toSorted() })),
  ground,
  decidedBy,
  ...(decidedOn === undefined ? {} : { decidedOn })
})

/** Every redaction below `size`, oldest first. */
export const redactionsAt = Effect.fn("Register.redactionsAt")(function* (size: number) {
  const store = yield* LedgerStore
  const redactions: Array<Redaction> = []
  for (const { bytes, seq } of yield* store.entriesOfType("redaction", size)) {
    const envelope = decodeEnvelope(seq, bytes)
    if (Result.isFailure(envelope)) return yield* envelope.failure
    const data = decode(envelope.success.data)
    if (Result.isFailure(data)) return yield* new EntryUnreadable({ seq, problem: data.failure.message })
    const { decidedBy, decidedOn, fields, ground } = data.success
    redactions.push({
      entry: seq,
      at: envelope.success.at,
      fields: byEntry(fields.flatMap((each) => each.fields.map((field) => [each.entry, field] as const))),
      ground,
      decidedBy,
      decidedOn
    })
  }
  return redactions as ReadonlyArray<Redaction>
})

/** Puts fields together by their entry. */
export const byEntry = (places: Iterable<readonly [entry: number, field: string]>): FieldsByEntry => {
  const fields = new Map<number, Set<string>>()
  for (const [entry, field] of places) {
    const known = fields.get(entry) ?? new Set()
    fields.set(entry, known.add(field))
  }
  return fields
}

/** Everything that some redactions name, together. */
export const redactedFields = (redactions: ReadonlyArray<Pick<Redaction, "fields">>): FieldsByEntry =>
  byEntry(
    redactions.flatMap(({ fields }) =>
      [...fields].flatMap(([entry, names]) => [...names].map((name) => [entry, name] as const))
    )
  )

/** What is withdrawn of the ledger now, whatever size of it is looked at: a key that was erased is gone for every earlier size, too. */
export const withdrawnNow = Effect.fn("Register.withdrawnNow")(function* () {
  const store = yield* LedgerStore
  return redactedFields(yield* redactionsAt((yield* store.head).size))
})
