import type { BidderTie, TieRelation } from "../stages/4-purchase/ties.ts"
import type { Procurement } from "../stages/procurement.ts"
import { recorded } from "./rule.ts"

const withoutShare: ReadonlyArray<TieRelation> = ["management", "partner", "crossed-partner"]

/** Whether a relation is one of ข้อ 4, by shares of more than `percent`; undefined where the relation or the share is not recorded. */
const isInterest = ({ relation, share }: BidderTie, percent: bigint): boolean | undefined => {
  if (relation === undefined) return undefined
  if (relation === "director") return false
  if (withoutShare.includes(relation)) return true
  return share === undefined ? undefined : share > Number(percent) * 10_000
}

const relationsOf = (ties: ReadonlyArray<BidderTie>): string =>
  [...new Set(ties.map(({ relation }) => relation!))].join(" ")

/**
 * The relations between bidders of one round, separated by spaces: `interest`, of bidders who both stayed in though ข้อ 4 makes them one;
 * `director`, a director without power to act in both, which the clause does not name; and whether a tie leaves it open.
 */
export const tiesOf = (procurement: Procurement, percent: bigint) => {
  const kept = (recorded(procurement.purchase).bidderTies ?? []).filter(
    ({ bothStayedIn }) => bothStayedIn !== false
  )
  const meant = (is: boolean | undefined) => kept.filter((tie) => isInterest(tie, percent) === is)
  return {
    interest: relationsOf(meant(true).filter(({ bothStayedIn }) => bothStayedIn === true)),
    director: relationsOf(kept.filter(({ relation }) => relation === "director")),
    isOpen: meant(undefined).length > 0 || meant(true).some(({ bothStayedIn }) => bothStayedIn === undefined)
  }
}
