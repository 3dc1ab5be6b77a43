import { foldForMatching } from "../values/text.ts"
import type { Dossier, KeptRecord } from "./dossier.ts"
import type { Json, JsonObject } from "./envelope.ts"
import type { RecordKind } from "./records.ts"

const part = (value: Json | undefined): Json =>
  typeof value === "string" ? foldForMatching(value) : (value ?? null)

/** What tells a record from others of its kind, spelling folded; a plan's version is the first unless it says another. */
export const keyOf = (kind: RecordKind, value: JsonObject): string =>
  JSON.stringify(kind.key.map((field) => part(field === "planVersion" ? (value[field] ?? 1) : value[field])))

const placeOf = (kind: RecordKind, key: string, contract: number | undefined): string =>
  `${kind.kind} ${contract ?? ""} ${key}`

const indexes = new WeakMap<Dossier, ReadonlyMap<string, KeptRecord>>()

const indexOf = (dossier: Dossier): ReadonlyMap<string, KeptRecord> => {
  const known = indexes.get(dossier)
  if (known !== undefined) return known
  const made = new Map<string, KeptRecord>()
  for (const item of dossier.items) {
    const place = placeOf(item.kind, keyOf(item.kind, item.value), item.address.contract)
    if (!made.has(place)) made.set(place, item)
  }
  indexes.set(dossier, made)
  return made
}

/** The item of a list, the approval or the record of the office that bears this key. */
export const knownItem = (
  dossier: Dossier,
  kind: RecordKind,
  value: JsonObject,
  contract: number | undefined
): KeptRecord | undefined => indexOf(dossier).get(placeOf(kind, keyOf(kind, value), contract))
