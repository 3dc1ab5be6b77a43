import { Result, Schema } from "effect"
import type { ProcurementId } from "../stages/stage.ts"
import type { Envelope, Json, JsonObject } from "./envelope.ts"
import { isRecordStage, kindOfEntry, type RecordKind, type RecordStage } from "./records.ts"

/** An entry with the values behind its commitments put back as far as their keys exist. */
export interface OpenedEntry {
  readonly envelope: Envelope
  /** `envelope.data` with what could be opened. */
  readonly data: JsonObject
  /** Fields whose value was withdrawn by a redaction. */
  readonly withdrawn: ReadonlyArray<string>
}

/** What an entry says of the record it belongs to, besides the record's own fields. */
export interface Address {
  readonly procurement?: string
  readonly part?: string
  /** First entry of the contract that an item of a contract's list belongs to. */
  readonly contract?: number
}

/** A record as the entries leave it, in its encoded form, and which entries made it. */
export interface KeptRecord {
  readonly kind: RecordKind
  readonly address: Address
  /** Its first entry: its identity for life. */
  readonly first: number
  /** The newest entry that changed it. */
  readonly newest: number
  readonly value: JsonObject
  /** When a source last spoke of it: its own instant where it gave one; empty where only the office did. */
  readonly statedAt: string
  readonly withdrawn: ReadonlyArray<string>
  /** The fields whose value the office itself recorded, each with its entry; what an import stated is not among them. */
  readonly byHand: ReadonlyMap<string, number>
}

/** What the office says to a finding. */
export interface Explanation {
  readonly rule: string
  /** First entry of the contract it concerns; absent where it concerns the purchase. */
  readonly contract?: number
  /** Of a rule about the office: the key of the record, or the fiscal year. */
  readonly about?: string
  readonly text: string
  readonly entry: number
}

/** แฟ้มโครงการ — one purchase as its entries tell it, or what the office keeps besides its purchases. */
export interface Dossier {
  readonly id: ProcurementId
  readonly stages: ReadonlyMap<Exclude<RecordStage, "contract">, KeptRecord>
  /** In order of recording. */
  readonly contracts: ReadonlyArray<KeptRecord>
  /** Items of the stages' lists, approvals and records of the office, in order of recording. */
  readonly items: ReadonlyArray<KeptRecord>
  /** Records made by mistake: they count no more, and an import does not bring them back. */
  readonly struck: ReadonlyArray<KeptRecord>
  readonly explanations: ReadonlyArray<Explanation>
  readonly corrections: ReadonlyArray<{
    readonly entry: number
    readonly corrects: number
    readonly reason: string
  }>
  /** Entries by which the office itself recorded something or added to it. */
  readonly additions: ReadonlyArray<number>
  /** The first entry of the record that an entry recorded, added to or corrected. */
  readonly firstOf: ReadonlyMap<number, number>
  /** The newest entry about the purchase; -1 where there is none. */
  readonly newest: number
}

/** Entries that cannot have been written by this program: a correction of nothing, a record that its schema refuses. */
export class DossierBroken extends Schema.TaggedError<DossierBroken>()("DossierBroken", {
  procurement: Schema.String,
  seq: Schema.Number,
  problem: Schema.String
}) {}

const without = (value: JsonObject, keys: ReadonlyArray<string>): JsonObject =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)))

const asObject = (value: Json | undefined): JsonObject =>
  value !== null && typeof value === "object" && !Array.isArray(value) ? (value as JsonObject) : {}

const asTexts = (value: Json | undefined): ReadonlyArray<string> =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : []

const laterOf = (a: string, b: string): string => (a < b ? b : a)

/** When the source of an entry spoke, and whether that source is the office itself: an import names its own instant. */
export interface Spoken {
  readonly at: string
  readonly byHand: boolean
}
export type SpokenBy = (envelope: Envelope) => Spoken

const nothingByHand: ReadonlyMap<string, number> = new Map()

const addressOf = (kind: RecordKind, data: JsonObject): Address => ({
  ...(typeof data["procurement"] === "string" ? { procurement: data["procurement"] } : {}),
  ...(kind.part === undefined ? {} : { part: kind.part }),
  ...(kind.of === "contract" && typeof data["contract"] === "number" ? { contract: data["contract"] } : {})
})

const fieldsIn = (kind: RecordKind, data: JsonObject): JsonObject =>
  kind.part === undefined && kind.type !== "approval"
    ? without(data, ["source", "adds"])
    : without(data, ["source", "adds", "procurement", "part", "contract"])

const set = (
  record: KeptRecord,
  seq: number,
  change: {
    readonly set: JsonObject
    readonly unset: ReadonlyArray<string>
    readonly withdrawn: ReadonlyArray<string>
  },
  { at, byHand }: Spoken
): KeptRecord => {
  const gone = new Set([...Object.keys(change.set), ...change.unset])
  const mine = new Map(record.byHand)
  for (const field of gone) {
    if (byHand) mine.set(field, seq)
    else mine.delete(field)
  }
  return {
    ...record,
    newest: seq,
    statedAt: byHand ? record.statedAt : laterOf(record.statedAt, at),
    value: { ...without(record.value, change.unset), ...change.set },
    withdrawn: [...record.withdrawn.filter((field) => !gone.has(field.split(".")[0]!)), ...change.withdrawn],
    byHand: mine.size === 0 ? nothingByHand : mine
  }
}

/** Folds the entries of one purchase, or of the office, in order of the ledger. */
export const dossierOf = (
  id: ProcurementId,
  entries: ReadonlyArray<OpenedEntry>,
  spokenBy: SpokenBy = (envelope) => ({ at: envelope.at, byHand: true })
): Result.Result<Dossier, DossierBroken> => {
  const kept = new Map<number, KeptRecord>()
  const rootOf = new Map<number, number>()
  const single = new Map<Exclude<RecordStage, "contract">, number>()
  const contracts: Array<number> = []
  const items: Array<number> = []
  const struck = new Set<number>()
  const additions: Array<number> = []
  const explanations: Array<Explanation> = []
  const corrections: Array<Dossier["corrections"][number]> = []
  for (const { data, envelope, withdrawn } of entries) {
    const { seq, type } = envelope
    const broken = (problem: string) => Result.fail(new DossierBroken({ procurement: id, seq, problem }))
    if (isRecordStage(type) || type === "approval") {
      const kind = kindOfEntry(type, data["part"])
      if (kind === undefined) return broken(`an unknown part of ${type}`)
      const value = fieldsIn(kind, data)
      const spoken = spokenBy(envelope)
      if (spoken.byHand) additions.push(seq)
      const adds = data["adds"]
      if (typeof adds === "number") {
        const record = kept.get(adds)
        if (record === undefined || record.kind !== kind || struck.has(adds))
          return broken("it adds to no record of its kind")
        kept.set(adds, set(record, seq, { set: value, unset: [], withdrawn }, spoken))
        rootOf.set(seq, adds)
        continue
      }
      if (kind.part !== undefined || type === "approval") items.push(seq)
      else if (type === "contract") contracts.push(seq)
      else if (single.has(type) && !struck.has(single.get(type)!)) return broken(`a second ${type}`)
      else single.set(type, seq)
      kept.set(seq, {
        kind,
        address: addressOf(kind, data),
        first: seq,
        newest: seq,
        value,
        statedAt: spoken.byHand ? "" : spoken.at,
        withdrawn,
        byHand: spoken.byHand ? new Map(Object.keys(value).map((field) => [field, seq])) : nothingByHand
      })
      rootOf.set(seq, seq)
    } else if (type === "correction") {
      const root = envelope.corrects === undefined ? undefined : rootOf.get(envelope.corrects)
      const record = root === undefined ? undefined : kept.get(root)
      if (root === undefined || record === undefined || struck.has(root))
        return broken("it corrects no record of this purchase")
      corrections.push({ entry: seq, corrects: envelope.corrects!, reason: envelope.reason ?? "" })
      rootOf.set(seq, root)
      if (data["struck"] === true) {
        struck.add(root)
        continue
      }
      const spoken = spokenBy(envelope)
      const change = {
        set: asObject(data["set"]),
        unset: asTexts(data["unset"]),
        withdrawn: [...new Set(withdrawn.map((field) => field.replace(/^set\./, "")))]
      }
      kept.set(root, set(record, seq, change, data["set"] === undefined ? { ...spoken, at: "" } : spoken))
    } else if (type === "note") {
      const { about, contract, rule, text } = data
      if (typeof rule === "string" && typeof text === "string") {
        explanations.push({
          rule,
          text,
          entry: seq,
          ...(typeof contract === "number" ? { contract } : {}),
          ...(typeof about === "string" ? { about } : {})
        })
      }
    }
  }
  const stands = (seq: number): boolean => !struck.has(seq)
  return Result.succeed({
    id,
    stages: new Map(
      [...single].filter(([, seq]) => stands(seq)).map(([stage, seq]) => [stage, kept.get(seq)!])
    ),
    contracts: contracts.filter(stands).map((seq) => kept.get(seq)!),
    items: items.filter(stands).map((seq) => kept.get(seq)!),
    additions,
    firstOf: rootOf,
    struck: [...struck].map((seq) => kept.get(seq)!),
    explanations,
    corrections,
    newest: entries.at(-1)?.envelope.seq ?? -1
  })
}

/** Every record of a dossier: the stages, the contracts, the items. */
export const recordsIn = (dossier: Dossier): ReadonlyArray<KeptRecord> => [
  ...dossier.stages.values(),
  ...dossier.contracts,
  ...dossier.items
]
