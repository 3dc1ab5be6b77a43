import { Effect, Option, Result, Schema } from "effect"
import { digestOf, disclosureOf, readDisclosure, seal } from "../ledger/commitment.ts"
import { type Subject, SubjectKeys } from "../ledger/keys.ts"
import type { NewEntry } from "../ledger/store/store.ts"
import { decodeEnvelope, type Envelope, type Json } from "./envelope.ts"
import { indexRowOf } from "./rebuild.ts"
import { officeLookup, personLookup } from "./seal.ts"
import { filesLookup } from "./committed-files.ts"
import type { Month } from "../values/thai-date.ts"

/** An entry of a public copy that this ledger cannot have written: of another log, or not an entry at all. */
export class NotOurEntry extends Schema.TaggedError<NotOurEntry>()("NotOurEntry", {
  seq: Schema.Number,
  log: Schema.String
}) {}

/** A value that an entry commits to and no public opening shows: it was in the lost file only. Never the hash of a published file. */
export interface LostValue {
  readonly entry: number
  readonly field: string
}

interface Opened {
  readonly field: string
  readonly value: Json
  readonly opening: string
}

/** What may have found the key of a committed value: the office, a person of the same entry, or the publication that the entry is. */
const lookupsFor = ({ data, type }: Envelope, opened: ReadonlyArray<Opened>): ReadonlyArray<string> => [
  officeLookup,
  ...opened.flatMap(({ field, value }) =>
    typeof value !== "string"
      ? []
      : field.endsWith("taxId")
        ? [personLookup({ taxId: value })]
        : [personLookup({ name: value })]
  ),
  ...(type === "disclosure" ? [filesLookup(data["period"] as Month, Number(data["revision"]))] : [])
]

/**
 * An entry of a public copy as it was in this ledger: the same bytes, and sealed again what its public openings show, where the key that it was
 * committed under is still kept. An opening that does not open its commitment is ignored.
 */
export const recoveredEntry = Effect.fnUntraced(function* (
  origin: string,
  seq: number,
  bytes: Uint8Array,
  openings: ReadonlyArray<string>
) {
  const decoded = decodeEnvelope(seq, bytes)
  if (Result.isFailure(decoded)) return yield* decoded.failure
  const envelope = decoded.success
  if (envelope.log !== origin) return yield* new NotOurEntry({ seq, log: envelope.log })
  const keys = yield* SubjectKeys
  const commit = envelope.commit ?? {}
  const opened = [...new Set(openings)].flatMap((opening): ReadonlyArray<Opened> => {
    const read = Option.getOrUndefined(readDisclosure(opening))
    return read !== undefined && commit[read.field] === digestOf(opening)
      ? [{ field: read.field, value: read.value as Json, opening }]
      : []
  })
  const subjects: Array<Subject> = []
  for (const lookup of new Set(lookupsFor(envelope, opened))) {
    const subject = yield* keys.find(lookup)
    if (subject !== undefined) subjects.push(subject)
  }
  const sealed = opened.flatMap(({ field, opening, value }) => {
    const place = { log: origin, seq, field }
    const owner = subjects.find(({ key }) => disclosureOf(key, place, value) === opening)
    return owner === undefined ? [] : [{ field, subject: owner.subject, box: seal(owner.key, place, value) }]
  })
  const found = new Set(sealed.map(({ field }) => field))
  const entry: NewEntry = { bytes, sealed, index: indexRowOf(envelope, sealed) }
  const isOfFile = (field: string): boolean => envelope.type === "disclosure" && field.startsWith("file:")
  const lost = Object.keys(commit).flatMap((field): ReadonlyArray<LostValue> =>
    found.has(field) || isOfFile(field) ? [] : [{ entry: seq, field }]
  )
  return { entry, lost }
})
