import { foldForMatching } from "../values/text.ts"
import { comparedNames, comparedNumbers, differences, isSupplierShaped } from "./difference.ts"
import type { KeptRecord } from "./dossier.ts"
import type { JsonObject } from "./envelope.ts"

const numberOf = (value: JsonObject): string =>
  typeof value["number"] === "string" ? foldForMatching(value["number"]) : ""

const supplierOf = (value: JsonObject) => (isSupplierShaped(value["supplier"]) ? value["supplier"] : {})

type Likeness = (known: JsonObject, stated: JsonObject) => boolean

const sameNumber: Likeness = (known, stated) => numberOf(known) !== "" && numberOf(known) === numberOf(stated)

const sameDay: Likeness = (known, stated) =>
  known["signedOn"] !== undefined && known["signedOn"] === stated["signedOn"]

const noOtherNumber: Likeness = (known, stated) =>
  numberOf(known) === "" || numberOf(stated) === "" || numberOf(known) === numberOf(stated)

const compatible: Likeness = (known, stated) =>
  comparedNames(supplierOf(known), supplierOf(stated)) !== "other" &&
  comparedNumbers(supplierOf(known), supplierOf(stated)) !== "other"

const sameTaxNumber: Likeness = (known, stated) =>
  comparedNumbers(supplierOf(known), supplierOf(stated)) === "same"

/** From the surest sign that two contracts of one project are one to the weakest; the last speaks only where one of each is left. */
const likenesses: ReadonlyArray<{ readonly holds: Likeness; readonly onlyLast?: true }> = [
  { holds: (known, stated) => noOtherNumber(known, stated) && differences(known, stated) === undefined },
  { holds: (known, stated) => sameNumber(known, stated) && compatible(known, stated) },
  { holds: (known, stated) => sameNumber(known, stated) && sameTaxNumber(known, stated) },
  {
    holds: (known, stated) =>
      numberOf(known) === "" && numberOf(stated) === "" && sameDay(known, stated) && compatible(known, stated)
  },
  {
    holds: (known, stated) =>
      noOtherNumber(known, stated) &&
      sameDay(known, stated) &&
      (compatible(known, stated) || sameTaxNumber(known, stated) || sameNumber(known, stated)),
    onlyLast: true
  }
]

/**
 * Which stated contract is which known one, by index of the stated; one that is new has none. The same number and a supplier that does not
 * contradict are enough; a blank or masked tax number contradicts nothing. A number or name that changed is followed only where no other
 * contract of the project could be meant.
 */
export const matchContracts = (
  known: ReadonlyArray<KeptRecord>,
  stated: ReadonlyArray<JsonObject>
): ReadonlyMap<number, KeptRecord> => {
  const matches = new Map<number, KeptRecord>()
  const left = new Set(known)
  for (const { holds, onlyLast } of likenesses) {
    if (onlyLast === true && (left.size !== 1 || stated.length - matches.size !== 1)) continue
    stated.forEach((value, index) => {
      if (matches.has(index)) return
      const match = [...left].find((record) => holds(record.value, value))
      if (match === undefined) return
      matches.set(index, match)
      left.delete(match)
    })
  }
  return matches
}
