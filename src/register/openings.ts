import { Effect, Result } from "effect"
import { disclosureOf, open } from "../ledger/commitment.ts"
import { SubjectKeys } from "../ledger/keys.ts"
import type { StoredEntry } from "../ledger/store/store.ts"
import { isSame } from "./difference.ts"
import type { Dossier } from "./dossier.ts"
import { decodeEnvelope, type Json } from "./envelope.ts"
import { markOf } from "./records.ts"

/** What opens a commitment that an entry made before the award: the disclosure whose digest the entry holds. */
export interface Opening {
  readonly entry: number
  readonly field: string
  readonly opening: string
}

const rootOf = (field: string): string => field.split(".")[0]!

const isOpened = (field: string): boolean =>
  markOf("purchase", rootOf(field)) === "after-award" && !field.endsWith(".taxId")

const at = (value: Json | undefined, path: ReadonlyArray<string>): Json | undefined =>
  path.reduce<Json | undefined>(
    (held, key) =>
      held !== null && typeof held === "object" ? (held as Record<string, Json>)[key] : undefined,
    value
  )

/**
 * The openings of what a purchase's entries committed to before its award and still say: offers, winner, price and reasons (มาตรา 10, 66). A
 * person's number is never opened, nor a value that was corrected or withdrawn since.
 */
export const openingsOfAward = Effect.fnUntraced(function* (
  dossier: Dossier,
  entries: ReadonlyArray<StoredEntry>
) {
  const keys = yield* SubjectKeys
  const purchase = dossier.stages.get("purchase")
  const openings: Array<Opening> = []
  for (const { bytes, sealed, seq } of entries) {
    const hidden = sealed.filter(({ field }) => isOpened(field))
    if (purchase === undefined || hidden.length === 0) continue
    const decoded = decodeEnvelope(seq, bytes)
    if (Result.isFailure(decoded)) return yield* decoded.failure
    const { data, log, type } = decoded.success
    if ((type === "correction" ? data["stage"] : type) !== "purchase" || data["part"] !== undefined) continue
    for (const { box, field, subject } of hidden) {
      const key = yield* keys.get(subject)
      if (key === undefined) continue
      const place = { log, seq, field }
      const value = yield* open(key, place, box)
      if (isSame(at(purchase.value, field.split(".")), value as Json))
        openings.push({ entry: seq, field, opening: disclosureOf(key, place, value) })
    }
  }
  return openings as ReadonlyArray<Opening>
})
