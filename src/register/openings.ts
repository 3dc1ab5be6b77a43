import { Effect, Result } from "effect"
import { disclosureOf, open } from "../ledger/commitment.ts"
import { SubjectKeys } from "../ledger/keys.ts"
import type { StoredEntry } from "../ledger/store/store.ts"
import { isSame } from "./difference.ts"
import type { Dossier } from "./dossier.ts"
import { decodeEnvelope, type Json } from "./envelope.ts"
import { markOf } from "./records.ts"
import { at } from "./seal.ts"

/** What opens a commitment of an entry that a month's files print: the disclosure whose digest the entry holds. */
export interface Opening {
  readonly entry: number
  readonly field: string
  readonly opening: string
}

const rootOf = (field: string): string => field.split(".")[0]!

/** What is opened of a record: what the award opens, the contractor, and a person's name where it is printed; a person's number never. */
const isOpened = (kind: string, field: string): boolean =>
  !field.endsWith(".taxId") &&
  (markOf(kind, rootOf(field)) === "after-award" || (kind === "contract" && rootOf(field) === "supplier"))

/**
 * The openings of what a purchase's entries committed to, still say, and a month's files print: what was hidden until the award (offers, winner,
 * price and reasons: มาตรา 10, 66), and the names of natural persons among suppliers and bidders. So the files can be made again from the
 * entries and the openings alone. A person's number is never opened, nor an official's name, nor a value that was corrected or withdrawn since.
 */
export const openingsOfPurchase = Effect.fnUntraced(function* (
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
