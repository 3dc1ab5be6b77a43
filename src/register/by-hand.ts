import { Result } from "effect"
import { procurementOf } from "./assembling.ts"
import { completed, isSupplierShaped } from "./difference.ts"
import { type Dossier, dossierOf, type KeptRecord, type OpenedEntry } from "./dossier.ts"
import type { Envelope, Json, JsonObject } from "./envelope.ts"
import { matchContracts } from "./matching.ts"
import type { RecordStage } from "./records.ts"
import { restore } from "./seal.ts"
import { type Nonsense, senseOf } from "./sense.ts"
import type { Draft } from "./submit.ts"

/** Whether a source only completes a supplier of whom the office recorded less. */
export const completes = (known: Json | undefined, stated: Json): boolean =>
  isSupplierShaped(known) && isSupplierShaped(stated) && completed(known, stated) !== undefined

/** What the office struck out of a stage. */
export const struckOf = ({ struck }: Dossier, stage: RecordStage): ReadonlyArray<KeptRecord> =>
  struck.filter(({ kind }) => kind.kind === stage)

/** Which stated contracts are ones that the office struck out, by index of the stated. */
export const struckContracts = (
  dossier: Dossier,
  stated: ReadonlyArray<JsonObject>,
  matches: ReadonlyMap<number, KeptRecord>
): ReadonlyMap<number, KeptRecord> => {
  const struck = struckOf(dossier, "contract")
  if (struck.length === 0) return new Map()
  const open = stated.flatMap((value, index) => (matches.has(index) ? [] : [{ value, index }]))
  const found = matchContracts(
    struck,
    open.map(({ value }) => value)
  )
  return new Map([...found].map(([at, record]) => [open[at]!.index, record]))
}

/** An entry as it will read, for judging the purchase as it would stand. */
const asOpened = ({ corrects, data, refs, secrets = [], type }: Draft, seq: number): OpenedEntry => {
  const prefix = type === "correction" ? "set." : ""
  const opened = secrets.map(({ field, value }) => ({ field: `${prefix}${field}`, value }))
  const envelope = {
    v: 1,
    log: "",
    seq,
    type,
    at: "",
    data,
    ...(corrects === undefined ? {} : { corrects }),
    ...(refs === undefined ? {} : { refs })
  } satisfies Envelope
  return { envelope, data: restore(data, opened), withdrawn: [] }
}

const isByHand = ({ contracts, items, stages }: Dossier): boolean =>
  items.length > 0 || [...stages.values(), ...contracts].some(({ byHand }) => byHand.size > 0)

/** What a part of a pull would make of a purchase of which the office recorded something itself, if it makes no sense together. */
export const nonsenseWith = (
  dossier: Dossier,
  entries: ReadonlyArray<OpenedEntry>,
  drafts: ReadonlyArray<Draft>
): Nonsense | undefined => {
  if (drafts.length === 0 || !isByHand(dossier)) return undefined
  const first = dossier.newest + 1
  const after = dossierOf(dossier.id, [...entries, ...drafts.map((draft, at) => asOpened(draft, first + at))])
  const sense = Result.getOrUndefined(Result.map(Result.flatMap(after, procurementOf), senseOf))
  const was = Result.getOrUndefined(Result.map(procurementOf(dossier), senseOf))
  return sense?._tag === was?._tag ? undefined : sense
}
