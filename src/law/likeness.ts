import type { Bid } from "../stages/4-purchase/bids.ts"
import type { Method } from "../stages/4-purchase/method.ts"
import type { Contract } from "../stages/5-contract.ts"
import type { Supplier } from "../values/supplier.ts"
import { foldForMatching } from "../values/text.ts"
import { isSpecific } from "./scope.ts"

/**
 * Whether two records name one supplier. `another` only where both bear a full 13-digit number and neither number nor name agrees: names
 * alone differ too easily (a shop and its owner, หจก. and ห้างหุ้นส่วนจำกัด). `unknown` where they have nothing in common to compare, as
 * after an erasure.
 */
export type Likeness = "same" | "another" | "unclear" | "unknown"

const fullId = ({ taxId }: Supplier): string | undefined =>
  taxId !== undefined && /^[0-9]{13}$/.test(taxId) ? taxId : undefined

/** Compares by full number, then by name as `foldForMatching` sees it. */
export const likeness = (left: Supplier, right: Supplier): Likeness => {
  const [leftId, rightId] = [fullId(left), fullId(right)]
  const sameName =
    left.name === undefined || right.name === undefined
      ? undefined
      : foldForMatching(left.name) === foldForMatching(right.name)
  if (leftId !== undefined && rightId !== undefined) {
    return leftId === rightId ? "same" : sameName === true ? "unclear" : "another"
  }
  return sameName === undefined ? "unknown" : sameName ? "same" : "unclear"
}

/**
 * Where a contract stands to the recorded winner. A different contractor is `explained` where the purchase has several contracts (several
 * winners) or the contractor made an offer, too (next-ranked bidder); whether it did, only the bids tell: `bids-needed`.
 */
export const besidesTheWinner = (it: {
  readonly winner: Supplier
  readonly supplier: Supplier
  readonly bids: ReadonlyArray<Bid> | null | undefined
  readonly method: Method | undefined
  readonly contracts: ReadonlyArray<Contract>
}): Likeness | "explained" | "bids-needed" => {
  const found = likeness(it.winner, it.supplier)
  if (found === "same" || found === "unknown") return found
  if (it.contracts.length > 1) return "explained"
  if (found === "unclear" || (it.method !== undefined && isSpecific(it.method))) return found
  if (it.bids == null) return "bids-needed"
  return it.bids.every(({ bidder }) => likeness(bidder, it.supplier) === "another") ? "another" : "explained"
}
