import { Result } from "effect"
import type { Fact } from "../stages/fact.ts"
import { foldForMatching } from "../values/text.ts"
import { comparedNames, comparedNumbers, isSupplierShaped } from "./difference.ts"
import type { Dossier, KeptRecord } from "./dossier.ts"
import type { Json, JsonObject } from "./envelope.ts"
import { type Problem, refused } from "./problem.ts"

/** A contract's number as it is compared. */
export const contractNumberIn = (value: Json | undefined): string =>
  typeof value === "string" ? foldForMatching(value) : ""

/** Whether a contract whose number is not known may be the one that is stated with a number: signed on that day, or with that supplier. */
const mayBe = (known: JsonObject, stated: JsonObject): boolean => {
  const [day, party] = [stated["signedOn"], stated["supplier"]]
  if (day !== undefined && known["signedOn"] !== undefined) return day === known["signedOn"]
  if (isSupplierShaped(party) && isSupplierShaped(known["supplier"])) {
    const [names, numbers] = [
      comparedNames(party, known["supplier"]),
      comparedNumbers(party, known["supplier"])
    ]
    if (names !== "unclear" || numbers !== "unclear") return names !== "other" && numbers !== "other"
  }
  return known["signedOn"] === undefined || Object.keys(known["supplier"] ?? {}).length === 0
}

/**
 * The contract a fact speaks of: by its number, else the only one there is. A contract without a number takes one from a statement of the
 * contract itself that may be of it; an item that names a number which no contract bears is nobody's.
 */
export const contractOf = (dossier: Dossier, fact: Fact): Result.Result<KeptRecord | undefined, Problem> => {
  const asked = contractNumberIn(fact.contractNumber ?? fact.values["number"])
  const { contracts } = dossier
  if (asked === "") {
    return contracts.length > 1
      ? refused(fact, "which-contract", {
          th: "โครงการนี้มีหลายสัญญา ให้ระบุเลขที่สัญญา",
          en: "The project has several contracts; name one by its number."
        })
      : Result.succeed(contracts[0])
  }
  const same = contracts.filter(({ value }) => contractNumberIn(value["number"]) === asked)
  if (same.length > 1) {
    return refused(fact, "which-contract", {
      th: "โครงการนี้มีหลายสัญญาที่เลขที่เดียวกัน ให้แก้เลขที่สัญญาให้ต่างกันก่อนด้วย prongsai correct",
      en: "Several contracts of the project bear this number; correct their numbers first."
    })
  }
  if (same[0] !== undefined || fact.kind !== "contract") return Result.succeed(same[0])
  const unnumbered = contracts.filter(({ value }) => contractNumberIn(value["number"]) === "")
  const [only] = unnumbered
  return Result.succeed(
    unnumbered.length === 1 && mayBe(only!.value, fact.values as JsonObject) ? only : undefined
  )
}
