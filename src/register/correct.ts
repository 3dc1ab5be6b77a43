import { Effect, Result, Schema } from "effect"
import { LedgerStore } from "../ledger/store/store.ts"
import { type Label, notesOf } from "../stages/field.ts"
import { procurementOf } from "./assembling.ts"
import { isSame } from "./difference.ts"
import { contradictedApproval } from "./approvals.ts"
import { cleanFields } from "./clean.ts"
import { belongings, collision } from "./collision.ts"
import { titleOf } from "./problem.ts"
import { dossierOf, type KeptRecord, type OpenedEntry, recordsIn } from "./dossier.ts"
import { correctionDraft, strikingDraft } from "./drafts.ts"
import { decodeEnvelope, type Envelope, type JsonObject } from "./envelope.ts"
import { type Office, officeAt, readDossier } from "./office.ts"
import { readOffice } from "./office-reading.ts"
import { codecOf } from "./records.ts"
import { newNonsense } from "./sense.ts"
import { mayBeSeen } from "./visibility.ts"
import { type Draft, isTooLong, submit } from "./submit.ts"

/** A correction that cannot be made as asked; nothing was written. */
export class CorrectionRefused extends Schema.TaggedError<CorrectionRefused>()("CorrectionRefused", {
  th: Schema.String,
  en: Schema.String
}) {
  override get message() {
    return this.th
  }
}

const refuse = (said: Label) => new CorrectionRefused(said)

/** What is wrong and what it should be: values in encoded form, fields that are not known after all, or the whole record. */
export interface Correction {
  /** Any entry that recorded, added to or corrected the record. */
  readonly entry: number
  readonly reason: string
  readonly set: JsonObject
  readonly unset: ReadonlyArray<string>
  /** The record was made by mistake and counts no more. */
  readonly strike: boolean
}

/** The record that an entry speaks of, with all entries about its purchase, or about the office. */
export const recordAt = Effect.fnUntraced(function* (office: Office, seq: number) {
  const store = yield* LedgerStore
  const nothing = refuse({
    th: `รายการบัญชีที่ ${seq} ไม่ใช่บันทึกที่แก้ได้ ดูเลขรายการจาก prongsai history`,
    en: `Entry ${seq} is no record that can be corrected; see prongsai history.`
  })
  if (!Number.isSafeInteger(seq) || seq < 0 || seq >= office.size) return yield* nothing
  const entry = yield* store.entry(seq)
  const envelope = yield* Effect.fromResult(decodeEnvelope(seq, entry.bytes))
  const about = envelope.data["procurement"]
  const read =
    typeof about === "string"
      ? yield* readDossier(office, about, yield* store.entriesOfProcurement(about, office.size))
      : yield* readOffice(office)
  const first = read.dossier.firstOf.get(seq)
  const record = recordsIn(read.dossier).find((each) => each.first === first)
  if (record === undefined) return yield* nothing
  return { ...read, record }
})

const differing = (record: KeptRecord, { set, unset }: Correction): Pick<Correction, "set" | "unset"> => ({
  set: Object.fromEntries(
    Object.entries(set).filter(([field, value]) => !isSame(record.value[field], value))
  ),
  unset: unset.filter((field) => record.value[field] !== undefined)
})

/** The new values as an entry may hold them; a price that the office gives a contract is the contract's own. */
const cleaned = Effect.fnUntraced(function* ({ kind }: KeptRecord, values: JsonObject) {
  const clean = cleanFields(kind, values)
  if (Result.isFailure(clean)) return yield* refuse({ th: clean.failure.th, en: clean.failure.en })
  const set: JsonObject = clean.success
  return kind.kind === "contract" && typeof set["amount"] === "string"
    ? { ...set, amountBasis: "contract" }
    : set
})

const fieldRefusal = (record: KeptRecord, { set, unset }: Correction): Label | undefined => {
  const { fields } = record.kind.schema
  for (const field of [...Object.keys(set), ...unset]) {
    const schema = fields[field]
    if (schema === undefined || field === "procurement") {
      return {
        th: `ไม่มีช่อง “${field}” ใน${record.kind.th} หรือแก้ช่องนี้ไม่ได้`,
        en: `There is no field "${field}" in the ${record.kind.en}, or it cannot be corrected.`
      }
    }
    if (notesOf(schema)?.each !== undefined && set[field] !== null && !unset.includes(field)) {
      return {
        th: `“${notesOf(schema)!.th}” เป็นรายการที่บันทึกแยก ให้แก้รายการนั้นโดยตรง`,
        en: `The items of "${notesOf(schema)!.en}" are recorded by themselves; correct the item.`
      }
    }
  }
  return undefined
}

/**
 * Corrects a record by a new entry that names what it corrects and why; nothing is overwritten. Returns the entry, and the record as it was
 * and as it is.
 */
export const correct = Effect.fn("Register.correct")(function* (correction: Correction) {
  if (correction.reason.trim() === "") {
    return yield* refuse({ th: "ต้องบอกเหตุผลที่แก้ด้วย --reason", en: "A correction needs a reason." })
  }
  const store = yield* LedgerStore
  const { origin } = yield* officeAt((yield* store.head).size)
  const { answer } = yield* submit(origin, (head) =>
    Effect.gen(function* () {
      const office = yield* officeAt(head.size)
      const { dossier, entries, record } = yield* recordAt(office, correction.entry)
      const wrong = fieldRefusal(record, correction)
      if (wrong !== undefined) return yield* refuse(wrong)
      const given = yield* cleaned(record, correction.set)
      const { set, unset } = differing(record, { ...correction, set: given })
      if (!correction.strike && Object.keys(set).length + unset.length === 0) {
        return yield* refuse({
          th: "ค่าที่ให้เหมือนกับที่บันทึกไว้แล้ว ไม่มีอะไรต้องแก้",
          en: "The values are those that are recorded already."
        })
      }
      const value: JsonObject = {
        ...Object.fromEntries(Object.entries(record.value).filter(([field]) => !unset.includes(field))),
        ...set
      }
      const inTheWay = correction.strike
        ? belongings(dossier, record)
        : collision(dossier, record, value, set)
      if (inTheWay !== undefined) return yield* refuse(inTheWay)
      const decoded = codecOf(record.kind).decode(value)
      if (!correction.strike && Result.isFailure(decoded)) {
        const lost = unset.map((field) => titleOf(record.kind, field).th)
        return yield* refuse({
          th:
            lost.length === 0
              ? `ค่าของ “${record.kind.th}” ใช้ร่วมกันไม่ได้ ให้ตรวจทุกช่องที่แก้`
              : `ช่องที่ต้องมีเสมอเอาออกไม่ได้: ${lost.join(", ")} ให้ใส่ค่าที่ถูกด้วย --set หรือขีดฆ่าทั้งรายการด้วย --strike`,
          en: `The corrected record cannot be read: ${decoded.failure.message}`
        })
      }
      const envelope = {
        v: 1,
        log: "",
        seq: head.size,
        type: "correction",
        at: "",
        data: {},
        corrects: record.newest,
        reason: correction.reason
      } satisfies Envelope
      const data: JsonObject = correction.strike ? { struck: true } : { set, unset }
      const after = dossierOf(dossier.id, [
        ...entries,
        { envelope, data, withdrawn: [] } satisfies OpenedEntry
      ])
      if (Result.isFailure(after)) return yield* after.failure
      const isPurchase = record.address.procurement !== undefined
      const procurement = isPurchase ? procurementOf(after.success) : undefined
      if (procurement !== undefined && Result.isFailure(procurement)) return yield* procurement.failure
      const nonsense = procurement === undefined ? undefined : newNonsense(dossier, procurement.success)
      if (nonsense !== undefined) return yield* refuse(nonsense)
      const contradicted = contradictedApproval(after.success, office.size)
      if (contradicted !== undefined && contradictedApproval(dossier, office.size) === undefined)
        return yield* refuse(contradicted)
      const draft: Draft = correction.strike
        ? strikingDraft(record, correction.reason)
        : correctionDraft(
            record,
            {
              ...(Object.keys(set).length === 0 ? {} : { set }),
              ...(unset.length === 0 ? {} : { unset })
            },
            correction.reason,
            procurement !== undefined && mayBeSeen(procurement.success),
            {}
          )
      if (isTooLong(draft)) {
        return yield* refuse({
          th: "ข้อความยาวเกินที่บัญชีรับได้ในรายการเดียว ให้ย่อ",
          en: "The text is longer than one entry can hold."
        })
      }
      const fields = [...Object.keys(set), ...unset]
      return {
        drafts: [draft],
        answer: {
          entry: head.size,
          record,
          changes: fields.map((field) => ({ field, before: record.value[field], after: value[field] }))
        }
      }
    })
  )
  return answer
})
