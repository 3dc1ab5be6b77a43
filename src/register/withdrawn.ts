import { isJuristic } from "../values/supplier.ts"
import { isSupplierShaped } from "./difference.ts"
import type { KeptRecord } from "./dossier.ts"
import type { Json, JsonObject } from "./envelope.ts"
import { divide } from "./seal.ts"

const rootOf = (path: string): string => path.split(".")[0]!

/** Whether something of a record's field was withdrawn and nothing else took its place since. */
export const isWithdrawn = ({ withdrawn }: Pick<KeptRecord, "withdrawn">, field: string): boolean =>
  withdrawn.some((path) => rootOf(path) === field)

/**
 * Whether a stated value would bring back what was withdrawn of a field: it names a natural person where one was withdrawn. Who that was, nobody
 * can tell any more, so any person counts; a firm does not.
 */
export const bringsBack = (record: KeptRecord, field: string, stated: Json): boolean =>
  isWithdrawn(record, field) && divide(record.kind.kind, { [field]: stated }, true).secrets.length > 0

/** A stated contract as it can be compared with a known one whose contractor was withdrawn: of a person it says no more than that one does. */
export const comparableWith = (record: KeptRecord, stated: JsonObject): JsonObject => {
  const { supplier } = stated
  return isWithdrawn(record, "supplier") && isSupplierShaped(supplier) && !isJuristic(supplier)
    ? { ...stated, supplier: record.value["supplier"] ?? {} }
    : stated
}
