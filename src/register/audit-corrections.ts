import { notesOf } from "../stages/field.ts"
import type { Month } from "../values/thai-date.ts"
import { fieldsSaid } from "./audit-evidence.ts"
import type { AuditedCorrection } from "./audit-view.ts"
import type { PublishedRevision } from "./disclosures.ts"
import type { Dossier } from "./dossier.ts"
import type { Envelope, Json, JsonObject } from "./envelope.ts"
import { placedIn } from "./placing.ts"
import { kindOfEntry } from "./records.ts"
import { showValue } from "./words.ts"

/** What is printed for a value that entries hold as a commitment only, and for one that is not recorded. */
const hidden = "(ไม่เปิดเผยในบัญชี)"
const unknown = "ยังไม่ได้บันทึก"

const isEmpty = (value: Json): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length === 0

const asObject = (value: Json | undefined): JsonObject =>
  value !== null && typeof value === "object" && !Array.isArray(value) ? (value as JsonObject) : {}

type Clear = Map<string, Json | typeof hiddenMark>
const hiddenMark = Symbol("hidden")

const clearIn = (envelope: Envelope): ReadonlyArray<readonly [string, Json | typeof hiddenMark]> => {
  const data = envelope.type === "correction" ? asObject(envelope.data["set"]) : envelope.data
  return fieldsSaid(envelope).flatMap((field) => {
    const value = data[field]
    const isCommitted = Object.keys(envelope.commit ?? {}).some(
      (path) => path.replace(/^set\./, "").split(".")[0] === field
    )
    if (value === undefined) return isCommitted ? [[field, hiddenMark] as const] : []
    return [[field, isCommitted || isEmpty(value) ? hiddenMark : value] as const]
  })
}

/** Whether a field is another than before, or may be: what is said again as it was is no change. */
const isChanged =
  (before: Clear, after: Clear) =>
  (field: string): boolean => {
    const [was, is] = [before.get(field), after.get(field)]
    return was === hiddenMark || is === hiddenMark || JSON.stringify(was) !== JSON.stringify(is)
  }

interface Said {
  readonly month: Month
  readonly entry: number
  readonly isSigning: boolean
}

/** The months in which entries say that a purchase was agreed, signed or ordered. */
const monthsSaid = (envelopes: ReadonlyArray<Envelope>): ReadonlyArray<Said> =>
  envelopes.flatMap(({ data, seq, type }) => {
    const stage = type === "correction" ? String(data["stage"]) : type
    if (data["part"] !== undefined || (stage === "approval" && data["act"] !== "award")) return []
    const month = placedIn(stage, type === "correction" ? asObject(data["set"]) : data)
    return month === undefined ? [] : [{ month: month as Month, entry: seq, isSigning: stage === "contract" }]
  })

/** The months in which a purchase stood before an entry: where a signing is said, those of its signings only. */
const monthsBefore = (said: ReadonlyArray<Said>, seq: number): ReadonlyArray<Said> => {
  const before = said.filter(({ entry }) => entry < seq)
  const signings = before.filter(({ isSigning }) => isSigning)
  return signings.length > 0 ? signings : before
}

/** The corrections of a purchase: what each changed as entries say it in clear, and which published months had shown the purchase before. */
export const correctionsOf = (
  dossier: Dossier,
  envelopes: ReadonlyArray<Envelope>,
  published: ReadonlyMap<Month, ReadonlyArray<PublishedRevision>>,
  importedAt: ReadonlyMap<number, string>
): ReadonlyArray<AuditedCorrection> => {
  const clear = new Map<number, Clear>()
  const months = monthsSaid(envelopes)
  return envelopes.flatMap((envelope): ReadonlyArray<AuditedCorrection> => {
    const { at, corrects, data, reason, seq, type } = envelope
    const first = dossier.firstOf.get(seq)
    if (first === undefined) return []
    const known: Clear = clear.get(first) ?? new Map()
    const before = new Map(known)
    clear.set(first, known)
    for (const [field, value] of clearIn(envelope)) known.set(field, value)
    if (type !== "correction" || corrects === undefined) return []
    const unset = Array.isArray(data["unset"]) ? data["unset"].map(String) : []
    for (const field of unset) known.delete(field)
    const kind = kindOfEntry(String(data["stage"]), data["part"])
    const shown = (field: string, of: Clear): string => {
      const value = of.get(field)
      if (value === undefined) return unknown
      const schema = kind?.schema.fields[field]
      return value === hiddenMark
        ? hidden
        : showValue(schema === undefined ? undefined : notesOf(schema), value as Json, "th")
    }
    const seen = new Map<Month, number | undefined>()
    for (const { entry, month } of monthsBefore(months, seq)) {
      const revisions = published.get(month) ?? []
      const shownBefore = revisions.some(
        ({ disclosure }) => disclosure.size > entry && disclosure.size <= seq
      )
      if (shownBefore)
        seen.set(month, revisions.find(({ disclosure }) => disclosure.size > seq)?.disclosure.revision)
    }
    return [
      {
        procurement: dossier.id,
        entry: seq,
        corrects,
        at,
        reason: reason ?? "",
        struck: data["struck"] === true,
        isImported: envelope.refs?.some((ref) => importedAt.has(ref)) === true,
        changes: fieldsSaid(envelope)
          .filter(isChanged(before, known))
          .map((field) => {
            const schema = kind?.schema.fields[field]
            return {
              title: (schema === undefined ? undefined : notesOf(schema)?.th) ?? field,
              before: shown(field, before),
              after: shown(field, known)
            }
          }),
        published: [...seen].map(([month, revision]) => ({
          month,
          ...(revision === undefined ? {} : { revision })
        }))
      }
    ]
  })
}
