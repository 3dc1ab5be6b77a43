import type { Read } from "../law/reading.ts"
import { notesOf } from "../stages/field.ts"
import { isRecordStage, markOf, recordKinds, type RecordStage } from "./records.ts"
import { inOrder } from "./assembling.ts"
import type { Dossier, KeptRecord } from "./dossier.ts"
import type { Envelope, Json } from "./envelope.ts"

const meta: ReadonlySet<string> = new Set(["source", "adds", "part", "set", "unset", "struck"])

const keysOf = (value: Json | undefined): ReadonlyArray<string> =>
  value !== null && typeof value === "object" && !Array.isArray(value) ? Object.keys(value) : []

const topOf = (path: string): string => path.split(".")[0]!

/** The fields of a record that an entry says something of, in clear or by a commitment. */
export const fieldsSaid = ({ commit, data, type }: Envelope): ReadonlyArray<string> => {
  const committed = Object.keys(commit ?? {})
  const said =
    type === "correction"
      ? [
          ...keysOf(data["set"]),
          ...(Array.isArray(data["unset"]) ? data["unset"].map(String) : []),
          ...committed.map((field) => topOf(field.replace(/^set\./, "")))
        ]
      : [...Object.keys(data), ...committed.map(topOf)].filter((field) => !meta.has(field))
  return [...new Set(said)]
}

/** Which entry gave each field of each record the value it has, by the record's first entry. */
const sources = (dossier: Dossier, envelopes: ReadonlyArray<Envelope>) => {
  const by = new Map<number, Map<string, number>>()
  for (const envelope of envelopes) {
    const first = dossier.firstOf.get(envelope.seq)
    if (first === undefined) continue
    const fields = by.get(first) ?? new Map<string, number>()
    for (const field of fieldsSaid(envelope)) fields.set(field, envelope.seq)
    by.set(first, fields)
  }
  return by as ReadonlyMap<number, ReadonlyMap<string, number>>
}

/** Fields that an approval fills where the record itself does not say them. */
const approved: Readonly<Record<string, string>> = {
  "prep.approvedOn": "request",
  "prep.approvedAs": "request",
  "prep.approvedBy": "request",
  "prep.planApprovedOn": "plan",
  "purchase.awardApprovedOn": "award",
  "purchase.awardApprovedAs": "award",
  "purchase.awardApprovedBy": "award",
  "budget.carryOverApprovedOn": "carry-over"
}

/** The entries behind what is recorded of a purchase. */
export interface Evidence {
  /** The entry that gave a record's field its value. */
  readonly entryOf: (record: KeptRecord, field: string) => number
  /** The entries behind what was looked at; where none is, those of the stage, else those of the purchase. Ascending. */
  readonly entriesOf: (reads: ReadonlyArray<Read>, stage: string, contract?: number) => ReadonlyArray<number>
  /** What was looked at by its Thai titles, each with its entry. */
  readonly basisOf: (
    reads: ReadonlyArray<Read>
  ) => ReadonlyArray<{ readonly title: string; readonly entry: number }>
  /** Whether something looked at is hidden until the award. */
  readonly isSecret: (reads: ReadonlyArray<Read>) => boolean
}

const ascending = (entries: Iterable<number>): ReadonlyArray<number> =>
  [...new Set(entries)].sort((a, b) => a - b)

export const evidenceOf = (
  dossier: Dossier,
  envelopes: ReadonlyArray<Envelope>,
  lineEntries: ReadonlyArray<number>
): Evidence => {
  const by = sources(dossier, envelopes)
  const entryOf = (record: KeptRecord, field: string): number =>
    by.get(record.first)?.get(field) ?? record.newest
  const approvals = (act?: string): ReadonlyArray<number> =>
    dossier.items
      .filter(({ kind, value }) => kind.kind === "approval" && (act === undefined || value["act"] === act))
      .map(({ newest }) => newest)
  const recordOf = (stage: RecordStage, contract: number | undefined): KeptRecord | undefined =>
    stage === "contract" ? dossier.contracts[contract ?? 0] : dossier.stages.get(stage)
  const itemsOf = (stage: RecordStage, field: string, of: number | undefined) => {
    const mine = dossier.items.filter(
      ({ address, kind }) => kind.kind === `${stage}.${field}` && address.contract === of
    )
    return mine.length === 0 ? mine : inOrder(mine[0]!.kind, mine)
  }
  const entriesBehind = (read: Read, reads: ReadonlyArray<Read>): ReadonlyArray<number> => {
    if (read.stage === "line") return lineEntries
    if (read.stage === "approvals") return approvals()
    const record = recordOf(read.stage, read.contract)
    const items = itemsOf(read.stage, read.field, read.stage === "contract" ? record?.first : undefined)
    if (items.length > 0) {
      if (read.item === undefined) {
        const closer = reads.some(
          (other) =>
            other.stage === read.stage &&
            other.contract === read.contract &&
            other.field === read.field &&
            other.item !== undefined
        )
        return closer ? [] : items.map(({ first }) => first)
      }
      const item = items[read.item]
      if (item === undefined) return []
      if (read.part === undefined) return [item.first]
      const act = approved[`${read.stage}.${read.part}`]
      return by.get(item.first)?.has(read.part) !== true && act !== undefined
        ? approvals(act)
        : [entryOf(item, read.part)]
    }
    const source = record === undefined ? undefined : by.get(record.first)?.get(read.field)
    if (source !== undefined) return [source]
    const act = approved[`${read.stage}.${read.field}`]
    return act === undefined ? [] : approvals(act)
  }
  const ofStage = (stage: string, contract: number | undefined): ReadonlyArray<number> => {
    if (!isRecordStage(stage)) return []
    const records =
      stage === "contract" && contract === undefined ? dossier.contracts : [recordOf(stage, contract)]
    return [
      ...records.flatMap((record) => (record === undefined ? [] : [record.first, record.newest])),
      ...dossier.items.filter(({ kind }) => kind.type === stage).map(({ newest }) => newest)
    ]
  }
  const titleOf = ({ field, part, stage }: Read): string => {
    if (stage === "line") return "ยอดของรายการงบประมาณ"
    if (stage === "approvals") return "การอนุมัติ"
    const list = recordKinds.get(`${stage}.${field}`)
    const schema =
      list === undefined ? recordKinds.get(stage)?.schema.fields[field] : list.schema.fields[part ?? ""]
    return (schema === undefined ? undefined : notesOf(schema)?.th) ?? list?.th ?? field
  }
  const ofPurchase = envelopes.map(({ seq }) => seq)
  return {
    entryOf,
    entriesOf: (reads, stage, contract) => {
      const looked = reads.flatMap((read) => entriesBehind(read, reads))
      if (looked.length > 0) return ascending(looked)
      const mine = ofStage(stage, contract)
      return ascending(mine.length > 0 ? mine : ofPurchase)
    },
    isSecret: (reads) =>
      reads.some(({ field, part, stage }) =>
        [markOf(stage, field), ...(part === undefined ? [] : [markOf(`${stage}.${field}`, part)])].includes(
          "after-award"
        )
      ),
    basisOf: (reads) => {
      const basis = reads.flatMap((read) =>
        entriesBehind(read, reads).map((entry) => ({ title: titleOf(read), entry }))
      )
      return [...new Map(basis.map((it) => [`${it.entry} ${it.title}`, it])).values()].toSorted(
        (a, b) => a.entry - b.entry
      )
    }
  }
}
