import { Effect, Result } from "effect"
import { LedgerStore, type StoredEntry } from "../ledger/store/store.ts"
import { decodeEnvelope } from "./envelope.ts"
import { type Office, readDossier } from "./office.ts"

/** What the office keeps besides its purchases. */
export const readOffice = Effect.fnUntraced(function* (office: Office) {
  const store = yield* LedgerStore
  const entries: Array<StoredEntry> = []
  for (const type of ["budget", "stock", "approval"])
    entries.push(...(yield* store.entriesOfType(type, office.size)))
  entries.push(...(yield* store.entriesOfType("correction", office.size)))
  for (const entry of yield* store.entriesOfType("note", office.size)) {
    const envelope = decodeEnvelope(entry.seq, entry.bytes)
    if (Result.isFailure(envelope)) return yield* envelope.failure
    if (envelope.success.data["procurement"] === undefined) entries.push(entry)
  }
  return yield* readDossier(
    office,
    "",
    entries.toSorted((a, b) => a.seq - b.seq)
  )
})
