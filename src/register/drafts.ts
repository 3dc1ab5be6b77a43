import type { Supplier } from "../values/supplier.ts"
import { isSupplierShaped } from "./difference.ts"
import type { KeptRecord } from "./dossier.ts"
import type { JsonObject } from "./envelope.ts"
import type { RecordStage } from "./records.ts"
import { divide } from "./seal.ts"
import type { Draft } from "./submit.ts"

const monthIn = (value: JsonObject): string | undefined =>
  typeof value["signedOn"] === "string" ? value["signedOn"].slice(0, 7) : undefined

const supplierIn = (value: JsonObject): Supplier | undefined =>
  isSupplierShaped(value["supplier"]) ? value["supplier"] : undefined

const indexIn = (stage: RecordStage, value: JsonObject): Pick<Draft, "month" | "method" | "supplier"> => {
  const month = stage === "contract" ? monthIn(value) : undefined
  const supplier = supplierIn(value)
  return {
    ...(month === undefined ? {} : { month }),
    ...(typeof value["method"] === "string" ? { method: value["method"] } : {}),
    ...(supplier === undefined ? {} : { supplier })
  }
}

/** The entry that records a stage of a purchase for the first time. */
export const recordDraft = (
  stage: RecordStage,
  value: JsonObject,
  awarded: boolean,
  more: { readonly row?: number; readonly refs?: ReadonlyArray<number> }
): Draft => {
  const { data, secrets } = divide(stage, value, awarded)
  return {
    type: stage,
    data: more.row === undefined ? data : { ...data, source: { row: more.row } },
    secrets,
    ...(more.refs === undefined ? {} : { refs: more.refs }),
    procurement: String(value["procurement"]),
    stage,
    ...indexIn(stage, value)
  }
}

/** The entry that changes a record: fields to set, fields that become unknown, and why. */
export const correctionDraft = (
  record: KeptRecord,
  change: { readonly set?: JsonObject; readonly unset?: ReadonlyArray<string> },
  reason: string,
  awarded: boolean,
  more: { readonly row?: number; readonly refs?: ReadonlyArray<number> }
): Draft => {
  const { data, secrets } = divide(record.stage, change.set ?? {}, awarded)
  return {
    type: "correction",
    corrects: record.newest,
    reason,
    data: {
      procurement: String(record.value["procurement"]),
      stage: record.stage,
      ...(Object.keys(data).length + secrets.length > 0 ? { set: data } : {}),
      ...(change.unset === undefined ? {} : { unset: change.unset }),
      ...(more.row === undefined ? {} : { source: { row: more.row } })
    },
    secrets,
    ...(more.refs === undefined ? {} : { refs: more.refs }),
    procurement: String(record.value["procurement"]),
    stage: record.stage,
    ...indexIn(record.stage, change.set ?? {})
  }
}
