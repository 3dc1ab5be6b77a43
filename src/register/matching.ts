import { foldForMatching } from "../values/text.ts"
import { comparedNames, comparedNumbers, differences, isSupplierShaped } from "./difference.ts"
import type { KeptRecord } from "./dossier.ts"
import type { JsonObject } from "./envelope.ts"
import { comparableWith } from "./withdrawn.ts"

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

const samePrice: Likeness = (known, stated) =>
  known["amount"] !== undefined &&
  known["amount"] === stated["amount"] &&
  known["amountBasis"] === stated["amountBasis"]

const sureSupplier: Likeness = (known, stated) =>
  compatible(known, stated) &&
  (sameTaxNumber(known, stated) || comparedNames(supplierOf(known), supplierOf(stated)) === "same")

/**
 * From the surest sign that two contracts of one project are one to the weakest. `unique`: only where no other contract on either side could be
 * meant; `last`: only where one of each is left; `swapped`: only where both numbers stand on both sides.
 */
const likenesses: ReadonlyArray<{
  readonly holds: Likeness
  readonly when?: "unique" | "last" | "swapped"
}> = [
  { holds: (known, stated) => noOtherNumber(known, stated) && differences(known, stated) === undefined },
  { holds: (known, stated) => sameNumber(known, stated) && compatible(known, stated) },
  { holds: (known, stated) => sameNumber(known, stated) && sameTaxNumber(known, stated) },
  {
    holds: (known, stated) =>
      sureSupplier(known, stated) && sameDay(known, stated) && samePrice(known, stated),
    when: "swapped"
  },
  {
    holds: (known, stated) =>
      noOtherNumber(known, stated) &&
      sameDay(known, stated) &&
      (compatible(known, stated) || sameTaxNumber(known, stated)),
    when: "unique"
  },
  {
    holds: (known, stated) =>
      numberOf(known) === "" && numberOf(stated) === "" && sameDay(known, stated) && compatible(known, stated)
  },
  { holds: (known, stated) => sameNumber(known, stated) && sameDay(known, stated), when: "last" }
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
  const knownNumbers = new Set(known.map(({ value }) => numberOf(value)))
  const statedNumbers = new Set(stated.map(numberOf))
  for (const { holds, when } of likenesses) {
    const open = stated.flatMap((value, index) => (matches.has(index) ? [] : [{ value, index }]))
    if (when === "last" && (left.size !== 1 || open.length !== 1)) continue
    for (const { index, value } of open) {
      const candidates = [...left].filter((record) => holds(record.value, comparableWith(record, value)))
      const [match] = candidates
      if (match === undefined) continue
      const rivals = open.filter(
        (other) => !matches.has(other.index) && holds(match.value, comparableWith(match, other.value))
      )
      if (when === "unique" && (candidates.length > 1 || rivals.length > 1)) continue
      if (
        when === "swapped" &&
        !(statedNumbers.has(numberOf(match.value)) && knownNumbers.has(numberOf(value)))
      ) {
        continue
      }
      matches.set(index, match)
      left.delete(match)
    }
  }
  return matches
}
