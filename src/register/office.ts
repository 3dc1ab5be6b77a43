import { Effect, Option, Result, Schema } from "effect"
import { open } from "../ledger/commitment.ts"
import { SubjectKeys } from "../ledger/keys.ts"
import { LedgerStore, type StoredEntry } from "../ledger/store/store.ts"
import type { Agency } from "../values/agency.ts"
import { dateInBangkok, type ThaiDate } from "../values/thai-date.ts"
import { decodeEnvelope, type Envelope, type Json } from "./envelope.ts"
import { type Dossier, dossierOf, type OpenedEntry, type SpokenBy } from "./dossier.ts"
import { type FieldsByEntry, withdrawnNow } from "./redactions.ts"
import { restore, withPlaces } from "./seal.ts"
import { type Settings, settingsOf } from "./settings.ts"
import type { ProcurementId } from "../stages/stage.ts"

/** An office's state at a size of its ledger: who it is and what it decided. */
export interface Office {
  readonly origin: string
  readonly agency: Agency
  readonly settings: Settings
  readonly size: number
  /** The day in Bangkok of its newest entry: up to it the record tells. */
  readonly on: ThaiDate
  /** When each import's source spoke, by the import's entry. */
  readonly importedAt: ReadonlyMap<number, string>
  /** What redactions withdrew, up to the newest entry of the ledger: more than `size` entries tell. */
  readonly withdrawn: FieldsByEntry
}

/** The ledger names no agency: `init` was not run here, or the file is not an office's ledger. */
export class OfficeNotStarted extends Schema.TaggedError<OfficeNotStarted>()("OfficeNotStarted", {}) {}

/** A committed value's key is gone although no redaction names it: the folder of keys is another one, or damaged. */
export class KeyMissing extends Schema.TaggedError<KeyMissing>()("KeyMissing", {
  seq: Schema.Number,
  field: Schema.String
}) {}

/** The folder of keys is not this ledger's. */
export class OtherKeys extends Schema.TaggedError<OtherKeys>()("OtherKeys", { origin: Schema.String }) {}

/** Reads an entry and opens what its keys open, except what was withdrawn, whether its key is erased yet or not. */
export const openEntry = Effect.fnUntraced(function* (entry: StoredEntry, redacted: FieldsByEntry) {
  const decoded = decodeEnvelope(entry.seq, entry.bytes)
  if (Result.isFailure(decoded)) return yield* decoded.failure
  const envelope = decoded.success
  if (entry.sealed.length === 0) return { envelope, data: envelope.data, withdrawn: [] } satisfies OpenedEntry
  const keys = yield* SubjectKeys
  const opened: Array<{ field: string; value: Json }> = []
  const withdrawn: Array<string> = []
  for (const { box, field, subject } of entry.sealed) {
    if (isNamed(redacted, entry.seq, field)) {
      withdrawn.push(field)
      continue
    }
    const key = yield* keys.get(subject)
    if (key !== undefined) {
      const value = yield* open(key, { log: envelope.log, seq: entry.seq, field }, box)
      opened.push({ field, value: value as Json })
    } else if (isNamed(yield* withdrawnNow(), entry.seq, field)) withdrawn.push(field)
    else return yield* new KeyMissing({ seq: entry.seq, field })
  }
  return { envelope, data: restoreInto(envelope, opened, withdrawn), withdrawn } satisfies OpenedEntry
})

const isNamed = (fields: FieldsByEntry, seq: number, field: string): boolean =>
  fields.get(seq)?.has(field) === true

const restoreInto = (
  envelope: Envelope,
  opened: ReadonlyArray<{ field: string; value: Json }>,
  withdrawn: ReadonlyArray<string>
) => {
  const prefix = envelope.type === "correction" ? "set." : ""
  return restore(
    withPlaces(
      envelope.data,
      withdrawn.map((field) => `${prefix}${field}`)
    ),
    opened.map(({ field, value }) => ({ field: `${prefix}${field}`, value }))
  )
}

/** Reads the office's settings and imports as they stood at `size` entries. */
export const officeAt = Effect.fnUntraced(function* (size: number) {
  const store = yield* LedgerStore
  const read = Effect.fnUntraced(function* (type: string) {
    const envelopes: Array<Envelope> = []
    for (const entry of yield* store.entriesOfType(type, size)) {
      const decoded = decodeEnvelope(entry.seq, entry.bytes)
      if (Result.isFailure(decoded)) return yield* decoded.failure
      envelopes.push(decoded.success)
    }
    return envelopes
  })
  const settingEntries = yield* read("setting")
  const settings = settingsOf(settingEntries.map(({ data }) => data))
  const origin = settingEntries[0]?.log
  if (origin === undefined || Option.isNone(settings.agency)) return yield* new OfficeNotStarted()
  const keys = yield* SubjectKeys
  const [begun] = yield* store.entriesOfType("setting", 1)
  for (const { subject } of begun?.sealed ?? []) {
    if ((yield* keys.get(subject)) === undefined) return yield* new OtherKeys({ origin })
  }
  const imports = yield* read("import")
  const importedAt = new Map(
    imports.map(({ at, data, seq }) => [seq, typeof data["fetchedAt"] === "string" ? data["fetchedAt"] : at])
  )
  const newest = yield* store.entry(size - 1)
  const last = decodeEnvelope(newest.seq, newest.bytes)
  if (Result.isFailure(last)) return yield* last.failure
  const on = dateInBangkok(Date.parse(last.success.at))
  const withdrawn = yield* withdrawnNow()
  return { origin, agency: settings.agency.value, settings, size, on, importedAt, withdrawn } satisfies Office
})

/** When an entry's statement was made and by whom, by the import it refers to. */
const spokenIn =
  (importedAt: ReadonlyMap<number, string>): SpokenBy =>
  (envelope) => {
    for (const ref of envelope.refs ?? []) {
      const at = importedAt.get(ref)
      if (at !== undefined) return { at, byHand: false }
    }
    return { at: envelope.at, byHand: true }
  }

/** One purchase from its entries. */
export const readDossier = Effect.fnUntraced(function* (
  office: Pick<Office, "importedAt" | "withdrawn">,
  id: string,
  entries: ReadonlyArray<StoredEntry>
) {
  const opened: Array<OpenedEntry> = []
  for (const entry of entries) {
    const clear = entry.sealed.length === 0 ? decodeEnvelope(entry.seq, entry.bytes) : undefined
    if (clear === undefined) opened.push(yield* openEntry(entry, office.withdrawn))
    else if (Result.isFailure(clear)) return yield* clear.failure
    else opened.push({ envelope: clear.success, data: clear.success.data, withdrawn: [] })
  }
  const dossier = dossierOf(id as ProcurementId, opened, spokenIn(office.importedAt))
  if (Result.isFailure(dossier)) return yield* dossier.failure
  return { dossier: dossier.success satisfies Dossier, entries: opened }
})
