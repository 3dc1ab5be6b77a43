import type { Label } from "../stages/field.ts"
import { contractNumberIn } from "./contract-named.ts"
import { type Dossier, type KeptRecord, recordsIn } from "./dossier.ts"
import type { JsonObject } from "./envelope.ts"
import { keyOf } from "./known.ts"

const bearsTheSame = (record: KeptRecord, value: JsonObject, other: KeptRecord): boolean => {
  const { kind } = record
  if (kind.kind === "contract") {
    const number = contractNumberIn(value["number"])
    return number !== "" && number === contractNumberIn(other.value["number"])
  }
  return (
    kind.key.length > 0 &&
    other.address.contract === record.address.contract &&
    keyOf(kind, other.value) === keyOf(kind, value)
  )
}

/** What stands in the way of a corrected record: another record bears its number or key, or items of a list that is to have none. */
export const collision = (
  dossier: Dossier,
  record: KeptRecord,
  value: JsonObject,
  set: JsonObject
): Label | undefined => {
  const { kind } = record
  const twin = recordsIn(dossier).find(
    (each) => each.kind === kind && each.first !== record.first && bearsTheSame(record, value, each)
  )
  if (twin !== undefined) {
    return {
      th: `มีบันทึกอื่นที่ใช้เลขที่หรือลำดับเดียวกันแล้ว (รายการบัญชีที่ ${twin.first})`,
      en: `Another record bears that number already (entry ${twin.first}).`
    }
  }
  const item = dossier.items.find(
    (each) =>
      each.kind.type === kind.type &&
      each.kind.part !== undefined &&
      set[each.kind.part] === null &&
      (kind.kind !== "contract" || each.address.contract === record.first)
  )
  return item === undefined
    ? undefined
    : {
        th: `มี “${item.kind.th}” บันทึกไว้แล้ว (รายการบัญชีที่ ${item.first}) จึงบันทึกว่าไม่มีไม่ได้ ถ้าบันทึกผิดให้ขีดฆ่าก่อน`,
        en: `There are records of ${item.kind.en} (entry ${item.first}); strike them out before saying that there are none.`
      }
}

/** What stands in the way of striking out a contract: records that belong to it. */
export const belongings = ({ items }: Dossier, record: KeptRecord): Label | undefined => {
  const mine =
    record.kind.kind === "contract" ? items.filter(({ address }) => address.contract === record.first) : []
  const entries = mine.map(({ first }) => first).join(", ")
  return mine.length === 0
    ? undefined
    : {
        th: `สัญญานี้มีรายการที่บันทึกไว้ (รายการบัญชีที่ ${entries}) ให้ขีดฆ่ารายการเหล่านั้นก่อน`,
        en: `The contract has records of its own (entries ${entries}); strike those out first.`
      }
}
