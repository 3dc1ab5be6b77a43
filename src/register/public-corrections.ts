import { notesOf, type Label } from "../stages/field.ts"
import { isJuristic } from "../values/supplier.ts"
import { dateInBangkok, type ThaiDate } from "../values/thai-date.ts"
import { isSupplierShaped } from "./difference.ts"
import type { Dossier, KeptRecord, OpenedEntry } from "./dossier.ts"
import type { Json } from "./envelope.ts"
import { recordMadeBy } from "./history.ts"
import { publicFacts } from "./public-facts.ts"
import { isWithdrawn } from "./withdrawn.ts"

/** What a field said before or after a correction; `hidden` where it said something that is not for everyone, nothing where it was not recorded. */
export interface CorrectedValue {
  readonly value?: Label
  readonly hidden: boolean
}

/** One field that a correction changed. */
export interface CorrectedField {
  readonly field: string
  readonly title: Label
  readonly before: CorrectedValue
  readonly after: CorrectedValue
}

/** การแก้ไข — a correction of a purchase as anyone may read it. */
export interface PublicCorrection {
  readonly entry: number
  readonly corrects: number
  readonly reason: string
  /** The day in Bangkok on which it was recorded. */
  readonly on: ThaiDate
  /** The kind of record that it corrects. */
  readonly record: Label
  /** The whole record was struck out. */
  readonly struck: boolean
  /** The fields whose names anyone may read. */
  readonly fields: ReadonlyArray<CorrectedField>
}

/** Whether a natural person is named in a value: a winner or bidder that was recorded by mistake is not printed again. */
const namesSomeone = (value: Json | undefined): boolean => {
  if (value === undefined || value === null || typeof value !== "object") return false
  if (isSupplierShaped(value)) return value.name !== undefined && !isJuristic(value)
  return Object.values(value).some(namesSomeone)
}

const valuesOf = (record: KeptRecord | undefined, seen: boolean) => {
  const facts = new Map(
    (record === undefined ? [] : publicFacts(record, seen)).map((fact) => [fact.field, fact])
  )
  return (field: string, isPast: boolean): CorrectedValue => {
    const kept = record?.value[field]
    const fact = facts.get(field)
    if (record !== undefined && isWithdrawn(record, field)) return { hidden: true }
    if (kept === undefined) return { hidden: false }
    if (fact === undefined || (isPast && namesSomeone(kept))) return { hidden: true }
    return { value: fact.value, hidden: false }
  }
}

const isNamedInPublic = (record: KeptRecord, field: string): Label | undefined => {
  const schema = record.kind.schema.fields[field]
  const notes = schema === undefined || field === "procurement" ? undefined : notesOf(schema)
  return notes === undefined || notes.mark === "internal" || notes.mark === "personal"
    ? undefined
    : { th: notes.th, en: notes.en }
}

const fieldsChanged = (
  before: KeptRecord | undefined,
  after: KeptRecord,
  seen: boolean
): ReadonlyArray<CorrectedField> => {
  const [was, is] = [valuesOf(before, seen), valuesOf(after, seen)]
  return Object.keys(after.kind.schema.fields).flatMap((field) => {
    const title = isNamedInPublic(after, field)
    const same = JSON.stringify(before?.value[field]) === JSON.stringify(after.value[field])
    if (title === undefined || same) return []
    const [then, now] = [was(field, true), is(field, false)]
    const unchanged = then.value !== undefined && then.value.th === now.value?.th
    return [
      unchanged
        ? { field, title, before: { hidden: true }, after: { hidden: true } }
        : { field, title, before: then, after: now }
    ]
  })
}

/** The corrections of a purchase, in order of the ledger; `seen` once what the award opens is open. */
export const publicCorrections = (
  dossier: Dossier,
  opened: ReadonlyArray<OpenedEntry>,
  seen: boolean
): ReadonlyArray<PublicCorrection> => {
  const reasons = new Map(dossier.corrections.map((correction) => [correction.entry, correction]))
  const sofar = new Map<number, ReadonlyArray<OpenedEntry>>()
  return opened.flatMap((entry): ReadonlyArray<PublicCorrection> => {
    const { at, seq } = entry.envelope
    const first = dossier.firstOf.get(seq)
    if (first === undefined) return []
    const earlier = sofar.get(first) ?? []
    sofar.set(first, [...earlier, entry])
    const correction = reasons.get(seq)
    if (correction === undefined) return []
    const { record, struck } = recordMadeBy([...earlier, entry])
    if (record === undefined) return []
    return [
      {
        ...correction,
        on: dateInBangkok(Date.parse(at)),
        record: { th: record.kind.th, en: record.kind.en },
        struck,
        fields: struck ? [] : fieldsChanged(recordMadeBy(earlier).record, record, seen)
      }
    ]
  })
}
