import { isJuristic, type Supplier } from "../values/supplier.ts"
import { isSupplierShaped } from "./difference.ts"
import type { Address, KeptRecord } from "./dossier.ts"
import type { JsonObject } from "./envelope.ts"
import { placedIn, withPlacingDay } from "./placing.ts"
import type { RecordKind } from "./records.ts"
import { divide } from "./seal.ts"
import type { Draft } from "./submit.ts"

const supplierIn = (value: JsonObject): Supplier | undefined =>
  isSupplierShaped(value["supplier"]) ? value["supplier"] : undefined

/** Where an entry is found again: by what it says in clear, and by the subject of a person; a firm that is hidden is found once it is opened. */
const indexIn = (
  { part, type }: RecordKind,
  value: JsonObject,
  clear: JsonObject
): Pick<Draft, "stage" | "month" | "method" | "supplier"> => {
  if (part !== undefined) return { stage: type }
  const month = placedIn(type, value)
  const stated = supplierIn(value)
  const supplier =
    stated !== undefined && isJuristic(stated) && clear["supplier"] === undefined ? undefined : stated
  return {
    stage: type,
    ...(month === undefined ? {} : { month }),
    ...(typeof value["method"] === "string" ? { method: value["method"] } : {}),
    ...(supplier === undefined ? {} : { supplier })
  }
}

const aboutIn = ({ procurement }: Address) => (procurement === undefined ? {} : { procurement })

interface More {
  readonly row?: number
  readonly refs?: ReadonlyArray<number>
}

const moreIn = ({ refs, row }: More) => ({
  refs: refs === undefined ? {} : { refs },
  source: row === undefined ? {} : { source: { row } }
})

/** The entry that records something for the first time. */
export const recordDraft = (
  kind: RecordKind,
  address: Address,
  value: JsonObject,
  awarded: boolean,
  more: More
): Draft => {
  const { data, secrets } = divide(kind.kind, value, awarded)
  const { refs, source } = moreIn(more)
  return {
    type: kind.type,
    data: { ...address, ...data, ...source },
    secrets,
    ...refs,
    ...aboutIn(address),
    ...indexIn(kind, value, data)
  }
}

/** The entry that adds to a record what it did not say yet. */
export const additionDraft = (
  record: Pick<KeptRecord, "kind" | "address" | "first">,
  value: JsonObject,
  awarded: boolean,
  more: More
): Draft => {
  const draft = recordDraft(record.kind, record.address, value, awarded, more)
  return { ...draft, data: { ...draft.data, adds: record.first } }
}

/** The entry that strikes out a record made by mistake: it stays in the ledger and counts no more. */
export const strikingDraft = (record: KeptRecord, reason: string): Draft => ({
  type: "correction",
  corrects: record.newest,
  reason,
  data: { ...record.address, stage: record.kind.type, struck: true },
  ...aboutIn(record.address),
  ...indexIn(record.kind, {}, {})
})

/** The entry that changes a record: fields to set, fields that become unknown, and why. */
export const correctionDraft = (
  record: KeptRecord,
  change: { readonly set?: JsonObject; readonly unset?: ReadonlyArray<string> },
  reason: string,
  awarded: boolean,
  more: More
): Draft => {
  const set = withPlacingDay(record, change.set ?? {}, change.unset ?? [])
  const { data, secrets } = divide(record.kind.kind, set, awarded)
  const { refs, source } = moreIn(more)
  return {
    type: "correction",
    corrects: record.newest,
    reason,
    data: {
      ...record.address,
      stage: record.kind.type,
      ...(Object.keys(data).length + secrets.length > 0 ? { set: data } : {}),
      ...(change.unset === undefined ? {} : { unset: change.unset }),
      ...source
    },
    secrets,
    ...refs,
    ...aboutIn(record.address),
    ...indexIn(record.kind, set, data)
  }
}
