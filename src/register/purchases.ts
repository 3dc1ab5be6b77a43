import { Effect, Result, Stream } from "effect"
import { LedgerStore, type StoredEntry } from "../ledger/store/store.ts"
import type { Procurement } from "../stages/procurement.ts"
import type { Month } from "../values/thai-date.ts"
import { procurementOf } from "./assembling.ts"
import type { Dossier, OpenedEntry } from "./dossier.ts"
import { type Office, readDossier } from "./office.ts"

/** A purchase as it stood at a size of the ledger. */
export interface StandingPurchase {
  readonly dossier: Dossier
  readonly procurement: Procurement
  readonly entries: ReadonlyArray<StoredEntry>
  /** The same entries with what could be opened. */
  readonly opened: ReadonlyArray<OpenedEntry>
}

/** Every purchase below the office's size, those only that ever lay in `month` where one is named; memory does not grow with the ledger. */
export const purchasesOf = (office: Office, month?: Month) =>
  Stream.unwrap(
    Effect.map(LedgerStore, (store) =>
      store.procurements(office.size, month).pipe(
        Stream.mapArrayEffect(
          Effect.fnUntraced(function* (page) {
            const standing: Array<StandingPurchase> = []
            for (const { entries, procurement: id } of page) {
              const { dossier, entries: opened } = yield* readDossier(office, id, entries)
              const procurement = procurementOf(dossier)
              if (Result.isFailure(procurement)) return yield* procurement.failure
              standing.push({ dossier, procurement: procurement.success, entries, opened })
            }
            return standing as [StandingPurchase, ...Array<StandingPurchase>]
          })
        )
      )
    )
  )
