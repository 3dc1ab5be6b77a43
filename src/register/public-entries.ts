import { Result } from "effect"
import type { StoredEntry } from "../ledger/store/store.ts"
import { type Label, notesOf } from "../stages/field.ts"
import { fieldsSaid } from "./audit-evidence.ts"
import { decodeEnvelope, type EntryType } from "./envelope.ts"
import { kindOfEntry } from "./records.ts"

/** An entry of the public ledger about a purchase: when, of what, which fields; the values stand in the entry itself. */
export interface PublicEntry {
  readonly seq: number
  /** A UTC instant. */
  readonly at: string
  readonly type: EntryType
  readonly kind?: Label
  readonly fields: ReadonlyArray<Label>
  readonly corrects?: number
  readonly reason?: string
  readonly struck: boolean
  /** The `import` entry it comes from. */
  readonly imported?: number
}

/** Entries of one purchase, in order of the ledger; one that cannot be read is left out, for whoever reads the purchase fails of it first. */
export const publicEntries = (
  entries: ReadonlyArray<StoredEntry>,
  importedAt: ReadonlyMap<number, string>
): ReadonlyArray<PublicEntry> =>
  entries.flatMap(({ bytes, seq: at }): ReadonlyArray<PublicEntry> => {
    const decoded = decodeEnvelope(at, bytes)
    if (Result.isFailure(decoded)) return []
    const envelope = decoded.success
    const { corrects, data, reason, refs, seq, type } = envelope
    const kind = kindOfEntry(type === "correction" ? String(data["stage"]) : type, data["part"])
    const imported = refs?.find((ref) => importedAt.has(ref))
    return [
      {
        seq,
        at: envelope.at,
        type,
        ...(kind === undefined ? {} : { kind: { th: kind.th, en: kind.en } }),
        fields: fieldsSaid(envelope).flatMap((field) => {
          const schema = kind?.schema.fields[field]
          const notes = schema === undefined || field === "procurement" ? undefined : notesOf(schema)
          return notes === undefined || notes.mark === "internal" || notes.mark === "personal"
            ? []
            : [{ th: notes.th, en: notes.en }]
        }),
        ...(corrects === undefined ? {} : { corrects }),
        ...(reason === undefined ? {} : { reason }),
        struck: data["struck"] === true,
        ...(imported === undefined ? {} : { imported })
      }
    ]
  })
