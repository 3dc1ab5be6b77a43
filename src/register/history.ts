import { Effect, Result } from "effect"
import { LedgerStore } from "../ledger/store/store.ts"
import type { ProcurementId } from "../stages/stage.ts"
import { type Dossier, dossierOf, type KeptRecord, type OpenedEntry, recordsIn } from "./dossier.ts"
import type { Envelope, Json } from "./envelope.ts"
import { type Office, readDossier } from "./office.ts"
import { readOffice } from "./office-reading.ts"
import type { RecordKind } from "./records.ts"
import { redactionsAt } from "./redactions.ts"
import { isWithdrawn } from "./withdrawn.ts"

/** A field of a record that an entry set, changed or made unknown. */
export interface FieldChange {
  readonly field: string
  readonly before: Json | undefined
  readonly after: Json | undefined
  /** Which of the two values lacks what a redaction withdrew; absent where neither does. */
  readonly withdrawn?: { readonly before: boolean; readonly after: boolean }
}

/** One entry about a purchase, with what it changed. */
export interface HistoryStep {
  readonly entry: number
  readonly at: string
  readonly type: Envelope["type"]
  readonly kind: RecordKind | undefined
  /** First entry of the record it made or corrected. */
  readonly record: number | undefined
  /** Whether the entry struck the record out. */
  readonly struck: boolean
  readonly changes: ReadonlyArray<FieldChange>
  /** Why it was corrected; of a redaction, its ground. */
  readonly reason: string | undefined
  /** Of a redaction: the entries of which it withdrew something. */
  readonly redacts: ReadonlyArray<number>
  readonly source: { readonly entry: number; readonly row: number | undefined } | undefined
}

const withdrawnIn = (before: KeptRecord | undefined, after: KeptRecord, field: string) => {
  const withdrawn = {
    before: before !== undefined && isWithdrawn(before, field),
    after: isWithdrawn(after, field)
  }
  return withdrawn.before || withdrawn.after ? { withdrawn } : {}
}

const changesBetween = (before: KeptRecord | undefined, after: KeptRecord): ReadonlyArray<FieldChange> => {
  return Object.keys(after.kind.schema.fields)
    .filter((field) => field !== "procurement")
    .map((field) => ({
      field,
      before: before?.value[field],
      after: after.value[field],
      ...withdrawnIn(before, after, field)
    }))
    .filter(({ after: now, before: was }) => JSON.stringify(was) !== JSON.stringify(now))
}

/** The one record that these entries made, as they leave it, and whether it still counts. */
export const recordMadeBy = (
  entries: ReadonlyArray<OpenedEntry>
): { readonly record: KeptRecord | undefined; readonly struck: boolean } =>
  Result.match(dossierOf("" as ProcurementId, entries), {
    onFailure: () => ({ record: undefined, struck: false }),
    onSuccess: (dossier) => {
      const [struck] = dossier.struck
      return struck === undefined
        ? { record: recordsIn(dossier)[0], struck: false }
        : { record: struck, struck: true }
    }
  })

const stepsOf = (
  office: Office,
  { dossier, entries }: { readonly dossier: Dossier; readonly entries: ReadonlyArray<OpenedEntry> }
): ReadonlyArray<HistoryStep> => {
  const sofar = new Map<number, ReadonlyArray<OpenedEntry>>()
  return entries.map((entry): HistoryStep => {
    const { data, envelope } = entry
    const first = dossier.firstOf.get(envelope.seq)
    const earlier = first === undefined ? [] : (sofar.get(first) ?? [])
    const mine = [...earlier, entry]
    if (first !== undefined) sofar.set(first, mine)
    const before = earlier.length === 0 ? undefined : recordMadeBy(earlier).record
    const { record, struck } = first === undefined ? { record: undefined, struck: false } : recordMadeBy(mine)
    const imported = envelope.refs?.find((ref) => office.importedAt.has(ref))
    const source = data["source"] as { readonly row?: number } | undefined
    return {
      entry: envelope.seq,
      at: envelope.at,
      type: envelope.type,
      kind: record?.kind,
      record: first,
      struck,
      changes:
        envelope.type === "note"
          ? [{ field: String(data["rule"]), before: undefined, after: data["text"] }]
          : record === undefined || struck
            ? []
            : changesBetween(before, record),
      reason: envelope.reason,
      redacts: [],
      source: imported === undefined ? undefined : { entry: imported, row: source?.row }
    }
  })
}

/** The steps of the redactions that withdrew something of these entries, in their places among the others. */
const withRedactions = Effect.fnUntraced(function* (office: Office, steps: ReadonlyArray<HistoryStep>) {
  const mine = new Set(steps.map(({ entry }) => entry))
  const redactions = (yield* redactionsAt(office.size)).flatMap(
    ({ at, entry, fields, ground }): ReadonlyArray<HistoryStep> => {
      const redacts = [...fields.keys()].filter((each) => mine.has(each))
      const none = { kind: undefined, record: undefined, struck: false, changes: [], source: undefined }
      return redacts.length === 0
        ? []
        : [{ ...none, entry, at, type: "redaction" as const, reason: ground, redacts }]
    }
  )
  return [...steps, ...redactions].toSorted((a, b) => a.entry - b.entry) as ReadonlyArray<HistoryStep>
})

/** Every entry about a purchase in order, with before and after; empty where nothing is recorded. Reads that purchase's entries only. */
export const history = Effect.fn("Register.history")(function* (office: Office, id: ProcurementId) {
  const store = yield* LedgerStore
  const entries = yield* store.entriesOfProcurement(id, office.size)
  return yield* withRedactions(office, stepsOf(office, yield* readDossier(office, id, entries)))
})

/** Every entry about what the office keeps besides its purchases: budget lines, transfers, issues, loans, delegations. */
export const officeHistory = Effect.fn("Register.officeHistory")(function* (office: Office) {
  return yield* withRedactions(office, stepsOf(office, yield* readOffice(office)))
})
