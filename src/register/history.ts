import { Effect, Result } from "effect"
import { LedgerStore } from "../ledger/store/store.ts"
import type { ProcurementId } from "../stages/stage.ts"
import { dossierOf, type KeptRecord, type OpenedEntry, recordsIn } from "./dossier.ts"
import type { Envelope, Json } from "./envelope.ts"
import { type Office, readDossier } from "./office.ts"
import type { RecordKind } from "./records.ts"

/** A field of a record that an entry set, changed or made unknown. */
export interface FieldChange {
  readonly field: string
  readonly before: Json | undefined
  readonly after: Json | undefined
}

/** One entry about a purchase, with what it changed. */
export interface HistoryStep {
  readonly entry: number
  readonly at: string
  readonly type: Envelope["type"]
  readonly kind: RecordKind | undefined
  /** First entry of the record it made or corrected. */
  readonly record: number | undefined
  readonly changes: ReadonlyArray<FieldChange>
  readonly reason: string | undefined
  readonly source: { readonly entry: number; readonly row: number | undefined } | undefined
}

const changesBetween = (before: KeptRecord | undefined, after: KeptRecord): ReadonlyArray<FieldChange> => {
  return Object.keys(after.kind.schema.fields)
    .filter((field) => field !== "procurement")
    .map((field) => ({ field, before: before?.value[field], after: after.value[field] }))
    .filter(({ after: now, before: was }) => JSON.stringify(was) !== JSON.stringify(now))
}

const recordsOf = (id: ProcurementId, entries: ReadonlyArray<OpenedEntry>): ReadonlyMap<number, KeptRecord> =>
  Result.match(dossierOf(id, entries), {
    onFailure: () => new Map<number, KeptRecord>(),
    onSuccess: (dossier) => new Map(recordsIn(dossier).map((record) => [record.first, record]))
  })

/** Every entry about a purchase in order, with before and after; empty where nothing is recorded. Reads that purchase's entries only. */
export const history = Effect.fn("Register.history")(function* (office: Office, id: ProcurementId) {
  const store = yield* LedgerStore
  const { entries } = yield* readDossier(office, id, yield* store.entriesOfProcurement(id, office.size))
  let before: ReadonlyMap<number, KeptRecord> = new Map()
  return entries.map(({ envelope, data }, index): HistoryStep => {
    const after = recordsOf(id, entries.slice(0, index + 1))
    const touched = [...after.values()].find(({ newest }) => newest === envelope.seq)
    const changes = touched === undefined ? [] : changesBetween(before.get(touched.first), touched)
    before = after
    const imported = envelope.refs?.find((ref) => office.importedAt.has(ref))
    const source = data["source"] as { readonly row?: number } | undefined
    return {
      entry: envelope.seq,
      at: envelope.at,
      type: envelope.type,
      kind: touched?.kind,
      record: touched?.first,
      changes:
        envelope.type === "note"
          ? [{ field: String(data["rule"]), before: undefined, after: data["text"] }]
          : changes,
      reason: envelope.reason,
      source: imported === undefined ? undefined : { entry: imported, row: source?.row }
    }
  })
})
