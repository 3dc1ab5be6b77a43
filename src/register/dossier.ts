import { Result, Schema } from "effect"
import { type Procurement, unrecorded } from "../stages/procurement.ts"
import type { ProcurementId } from "../stages/stage.ts"
import type { Envelope, Json, JsonObject } from "./envelope.ts"
import { codecs, isRecordStage, type RecordOf, type RecordStage } from "./records.ts"

/** An entry with the values behind its commitments put back as far as their keys exist. */
export interface OpenedEntry {
  readonly envelope: Envelope
  /** `envelope.data` with what could be opened. */
  readonly data: JsonObject
  /** Fields whose key was erased. */
  readonly withdrawn: ReadonlyArray<string>
}

/** A record as the entries leave it, in its encoded form, and which entries made it. */
export interface KeptRecord {
  readonly stage: RecordStage
  /** Its first entry: its identity for life. */
  readonly first: number
  /** The newest entry that changed it. */
  readonly newest: number
  readonly value: JsonObject
  /** When its newest statement was made: a source's own instant where it gave one. */
  readonly statedAt: string
  readonly withdrawn: ReadonlyArray<string>
}

/** What the office says to a finding. */
export interface Explanation {
  readonly rule: string
  /** First entry of the contract it concerns; absent where it concerns the purchase. */
  readonly contract?: number
  readonly text: string
  readonly entry: number
}

/** แฟ้มโครงการ — one purchase as its entries tell it. */
export interface Dossier {
  readonly id: ProcurementId
  readonly stages: ReadonlyMap<Exclude<RecordStage, "contract">, KeptRecord>
  /** In order of recording. */
  readonly contracts: ReadonlyArray<KeptRecord>
  readonly explanations: ReadonlyArray<Explanation>
  readonly corrections: ReadonlyArray<{
    readonly entry: number
    readonly corrects: number
    readonly reason: string
  }>
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

/** When the source of an entry spoke: the instant its import names, else the entry's own. */
export type StatedAt = (envelope: Envelope) => string

/** Folds the entries of one purchase, in order of the ledger. `statedAt` dates each entry's statement. */
export const dossierOf = (
  id: ProcurementId,
  entries: ReadonlyArray<OpenedEntry>,
  statedAt: StatedAt = (envelope) => envelope.at
): Result.Result<Dossier, DossierBroken> => {
  const kept = new Map<number, KeptRecord>()
  const rootOf = new Map<number, number>()
  const single = new Map<Exclude<RecordStage, "contract">, number>()
  const contracts: Array<number> = []
  const explanations: Array<Explanation> = []
  const corrections: Array<Dossier["corrections"][number]> = []
  for (const { data, envelope, withdrawn } of entries) {
    const { seq, type } = envelope
    const broken = (problem: string) => Result.fail(new DossierBroken({ procurement: id, seq, problem }))
    if (isRecordStage(type)) {
      const record = {
        stage: type,
        first: seq,
        newest: seq,
        value: without(data, ["source"]),
        statedAt: statedAt(envelope),
        withdrawn
      }
      if (type === "contract") contracts.push(seq)
      else if (single.has(type)) return broken(`a second ${type}`)
      else single.set(type, seq)
      kept.set(seq, record)
      rootOf.set(seq, seq)
    } else if (type === "correction") {
      const root = envelope.corrects === undefined ? undefined : rootOf.get(envelope.corrects)
      const record = root === undefined ? undefined : kept.get(root)
      if (root === undefined || record === undefined) return broken("it corrects no record of this purchase")
      const set = asObject(data["set"])
      const gone = new Set(withdrawn.map((field) => field.replace(/^set\./, "")))
      const replaced = Object.keys(set)
      kept.set(root, {
        ...record,
        newest: seq,
        statedAt: laterOf(record.statedAt, data["set"] === undefined ? "" : statedAt(envelope)),
        value: { ...without(record.value, asTexts(data["unset"])), ...set },
        withdrawn: [...record.withdrawn.filter((field) => !replaced.includes(field.split(".")[0]!)), ...gone]
      })
      rootOf.set(seq, root)
      corrections.push({ entry: seq, corrects: envelope.corrects!, reason: envelope.reason ?? "" })
    } else if (type === "note") {
      const { contract, rule, text } = data as { contract?: number; rule?: string; text?: string }
      if (typeof rule === "string" && typeof text === "string") {
        explanations.push({ rule, text, entry: seq, ...(typeof contract === "number" ? { contract } : {}) })
      }
    }
  }
  return Result.succeed({
    id,
    stages: new Map([...single].map(([stage, seq]) => [stage, kept.get(seq)!])),
    contracts: contracts.map((seq) => kept.get(seq)!),
    explanations,
    corrections,
    newest: entries.at(-1)?.envelope.seq ?? -1
  })
}

/** The purchase as rules judge it and forms print it. */
export const procurementOf = (dossier: Dossier): Result.Result<Procurement, DossierBroken> => {
  const procurement = { ...unrecorded(dossier.id) } as { -readonly [K in keyof Procurement]: Procurement[K] }
  const read = <S extends RecordStage>(
    stage: S,
    record: KeptRecord
  ): Result.Result<RecordOf<S>, DossierBroken> =>
    Result.mapError(
      codecs[stage].decode(record.value),
      (issue) => new DossierBroken({ procurement: dossier.id, seq: record.newest, problem: issue.message })
    )
  for (const [stage, record] of dossier.stages) {
    const result = read(stage, record)
    if (Result.isFailure(result)) return Result.fail(result.failure)
    ;(procurement as Record<string, unknown>)[stage] = result.success
  }
  const contracts = []
  for (const record of dossier.contracts) {
    const result = read("contract", record)
    if (Result.isFailure(result)) return Result.fail(result.failure)
    contracts.push(result.success)
  }
  procurement.contracts = contracts
  return Result.succeed(procurement)
}
