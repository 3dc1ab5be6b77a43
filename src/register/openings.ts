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

/** What an award opens of a record: marked so, or a juristic contractor; a person's number never. */
const isOpened = (kind: string, field: string): boolean =>
  (markOf(kind, rootOf(field)) === "after-award" && !field.endsWith(".taxId")) ||
  (kind === "contract" && field === "supplier")

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
  const records = new Map(
    [dossier.stages.get("purchase"), ...dossier.contracts].flatMap((record) =>
      record === undefined ? [] : [[record.first, record] as const]
    )
  )
  const openings: Array<Opening> = []
  for (const { bytes, sealed, seq } of entries) {
    const record = records.get(dossier.firstOf.get(seq) ?? -1)
    const hidden = record === undefined ? [] : sealed.filter(({ field }) => isOpened(record.kind.kind, field))
    if (record === undefined || hidden.length === 0) continue
    const decoded = decodeEnvelope(seq, bytes)
    if (Result.isFailure(decoded)) return yield* decoded.failure
    const { log } = decoded.success
    for (const { box, field, subject } of hidden) {
      const key = yield* keys.get(subject)
      if (key === undefined) continue
      const place = { log, seq, field }
      const value = yield* open(key, place, box)
      if (isSame(at(record.value, field.split(".")), value as Json))
        openings.push({ entry: seq, field, opening: disclosureOf(key, place, value) })
    }
  }
  return openings as ReadonlyArray<Opening>
})
