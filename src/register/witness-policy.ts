import { Effect, Result } from "effect"
import { LedgerStore } from "../ledger/store/store.ts"
import { decodeEnvelope } from "./envelope.ts"
import { settingsOf } from "./settings.ts"

/** The witness policy as the entries below `size` leave it, and the entry that says so; undefined where none was recorded. */
export const witnessPolicyAt = Effect.fn("Register.witnessPolicyAt")(function* (size: number) {
  const store = yield* LedgerStore
  let found: { readonly entry: number; readonly text: string } | undefined
  for (const { bytes, seq } of yield* store.entriesOfType("setting", size)) {
    const decoded = decodeEnvelope(seq, bytes)
    if (Result.isFailure(decoded)) return yield* decoded.failure
    const { witnessPolicy } = settingsOf([decoded.success.data])
    if (witnessPolicy !== undefined) found = { entry: seq, text: witnessPolicy }
  }
  return found
})
