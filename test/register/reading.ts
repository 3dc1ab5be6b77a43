import { Effect, Result } from "effect"
import { LedgerStore } from "../../src/ledger/store/store.ts"
import { procurementOf } from "../../src/register/assembling.ts"
import { readDossier } from "../../src/register/office.ts"
import { officeNow } from "./office.ts"

/** A purchase as it stands. */
export const purchaseNow = Effect.fnUntraced(function* (procurement: string) {
  const store = yield* LedgerStore
  const office = yield* officeNow
  const entries = yield* store.entriesOfProcurement(procurement, office.size)
  const { dossier } = yield* readDossier(office, procurement, entries)
  return Result.getOrThrow(procurementOf(dossier))
})
