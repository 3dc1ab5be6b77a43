import { notesOf } from "../stages/field.ts"
import type { StageName } from "../stages/stage.ts"
import { formatMonth, type Month, monthOf, type ThaiDate } from "../values/thai-date.ts"
import type { Evidence } from "./audit-evidence.ts"
import { fieldsSaid } from "./audit-evidence.ts"
import type { AuditedEntry, TimelineDay } from "./audit-view.ts"
import type { PublishedOn } from "./audit-office.ts"
import { type Dossier, type KeptRecord, recordsIn } from "./dossier.ts"
import type { Envelope } from "./envelope.ts"
import { kindOfEntry, type RecordKind } from "./records.ts"
import { showValue } from "./words.ts"

const stageOf = ({ type }: RecordKind): StageName => (type === "approval" ? "prep" : type)

const approvalStages: Readonly<Record<string, StageName>> = {
  award: "purchase",
  cancellation: "purchase",
  "carry-over": "budget"
}

/** `ส่งมอบงวดที่ 1`: an item of a list by its key. */
const nameOf = ({ kind, value }: KeptRecord): string => {
  if (kind.part === undefined && kind.kind !== "approval") return ""
  const keys = kind.kind === "approval" ? ["act", "decision"] : kind.key
  return keys
    .filter((field) => value[field] !== undefined && value[field] !== null)
    .map((field) => {
      const notes = notesOf(kind.schema.fields[field]!)
      const shown = showValue(notes, value[field]!, "th")
      return typeof value[field] === "number" ? `${notes?.th ?? field} ${shown}` : shown
    })
    .join(" ")
}

const daysOf = (record: KeptRecord, evidence: Evidence): ReadonlyArray<TimelineDay> => {
  const { kind, value } = record
  const stage = kind.kind === "approval" ? (approvalStages[String(value["act"])] ?? "prep") : stageOf(kind)
  const name = nameOf(record)
  return Object.entries(kind.schema.fields).flatMap(([field, schema]): ReadonlyArray<TimelineDay> => {
    const notes = notesOf(schema)
    const on = value[field]
    if (notes?.as !== "date" || notes.mark !== "public" || (typeof on !== "string" && on !== null)) return []
    return [
      {
        stage,
        title: name === "" ? notes.th : `${name}: ${notes.th}`,
        on: on as ThaiDate | null,
        entry: evidence.entryOf(record, field)
      }
    ]
  })
}

const compare = (a: TimelineDay, b: TimelineDay): number =>
  a.on === b.on ? a.entry - b.entry : a.on === null ? 1 : b.on === null || a.on < b.on ? -1 : 1

/** Every recorded day of a purchase, stage by stage the earliest first; last the months that published its contracts. */
export const timelineOf = (
  dossier: Dossier,
  evidence: Evidence,
  agreed: ReadonlyArray<ThaiDate>,
  published: ReadonlyMap<Month, ReadonlyArray<PublishedOn>>
): ReadonlyArray<TimelineDay> => [
  ...recordsIn(dossier)
    .flatMap((record) => daysOf(record, evidence))
    .toSorted(compare),
  ...[...new Set(agreed.map(monthOf))].toSorted().flatMap((month) =>
    (published.get(month) ?? []).map(({ entry, on, revision }): TimelineDay => ({
      stage: "disclosure",
      title: `เผยแพร่ สขร.1 เดือน${formatMonth(month)} ฉบับที่ ${revision}`,
      on,
      entry
    }))
  )
]

/** Every entry about a purchase: when, of what, which fields; values stay where they are. */
export const entriesIn = (
  envelopes: ReadonlyArray<Envelope>,
  importedAt: ReadonlyMap<number, string>
): ReadonlyArray<AuditedEntry> =>
  envelopes.map((envelope) => {
    const { at, corrects, data, reason, refs, seq, type } = envelope
    const kind = kindOfEntry(type === "correction" ? String(data["stage"]) : type, data["part"])
    const imported = refs?.find((ref) => importedAt.has(ref))
    const row = (data["source"] as { readonly row?: number } | undefined)?.row
    return {
      seq,
      at,
      type,
      ...(kind === undefined ? {} : { kind: kind.th }),
      fields:
        kind === undefined
          ? []
          : fieldsSaid(envelope).flatMap((field) => {
              const schema = kind.schema.fields[field]
              return schema === undefined || field === "procurement" ? [] : [notesOf(schema)?.th ?? field]
            }),
      ...(corrects === undefined ? {} : { corrects }),
      ...(reason === undefined ? {} : { reason }),
      struck: data["struck"] === true,
      ...(imported === undefined
        ? {}
        : { source: { entry: imported, ...(row === undefined ? {} : { row }) } })
    }
  })
