import { Effect } from "effect"
import { Signer } from "../ledger/signer.ts"
import { SignedRecord } from "../ledger/signed-record.ts"
import { LedgerStore } from "../ledger/store/store.ts"
import { keysAt } from "../register/keys.ts"
import { officeAt } from "../register/office.ts"
import type { OfficeFolder } from "./office-folder.ts"
import type { Signing } from "./publication.ts"
import { layerSigner } from "./unlocking.ts"

/**
 * Runs an act with what signs the office's publications: its keys unlocked for as long as the act takes. An office without a key signs nothing
 * and is asked for nothing.
 */
export const withSigning = Effect.fnUntraced(function* <A, E, R>(
  office: OfficeFolder,
  unlock: string | undefined,
  act: (signing: Signing | undefined) => Effect.Effect<A, E, R>
) {
  const { size } = yield* (yield* LedgerStore).head
  const { active } = yield* keysAt(size)
  if (active.length === 0) return yield* act(undefined)
  const { origin } = yield* officeAt(size)
  return yield* Effect.gen(function* () {
    return yield* act({ signer: yield* Signer, record: yield* SignedRecord })
  }).pipe(Effect.provide(layerSigner(office, origin, unlock)))
})
