import type { Committee, CommitteeDuty } from "../stages/3-prep/committee.ts"
import { budgetOfOccasion, type Procurement } from "../stages/procurement.ts"
import type { Satang } from "../values/baht.ts"
import { isReportedAfter } from "./committees.ts"
import { type FieldName } from "./field-name.ts"
import { type Missing, recorded, unrecorded } from "./rule.ts"
import { groundOfMethod, isCancelled } from "./scope.ts"
import { hasOwnReport, smallPurchaseWay } from "./small-purchase.ts"

/** Committees that a purchase must have, and what leaves it open whether it must have more. */
interface Owed {
  readonly duties: ReadonlyArray<CommitteeDuty>
  readonly lacking: ReadonlyArray<FieldName>
}

/** e-market has none, officers act (ข้อ 38–41); of "general invitation" alone nobody knows the way. That of ข้อ 78 is reg-78-committee's. */
const buying = (procurement: Procurement): Owed => {
  const { method } = recorded(procurement.purchase)
  if (method === "e-bidding" || method === "price-inquiry" || method === "selection")
    return { duties: [method], lacking: [] }
  return { duties: [], lacking: method === "general" ? ["purchase.method"] : [] }
}

/** Above `small`, unless the way of a small purchase does without. */
const inspecting = (procurement: Procurement, small: Satang): Owed => {
  const amount = budgetOfOccasion(procurement)
  if (amount !== undefined && amount <= small) return { duties: [], lacking: [] }
  if (amount === undefined) return { duties: [], lacking: ["prep.amount"] }
  return smallPurchaseWay(procurement) === undefined
    ? { duties: [], lacking: ["purchase.subMethod"] }
    : { duties: ["inspection"], lacking: [] }
}

/** The committees of ข้อ 25 that a purchase must have: that of e-bidding, price inquiry or selection, and the inspection committee. */
export const committeesOwed = (procurement: Procurement, small: Satang): Owed => {
  const [left, right] = [buying(procurement), inspecting(procurement, small)]
  return { duties: [...left.duties, ...right.duties], lacking: [...left.lacking, ...right.lacking] }
}

/**
 * How the committees that are owed stand, by their duties, separated by spaces: recorded as none, without a time limit, or which fields say
 * nothing. That nobody inspects is none only once there is a contract.
 */
export const committeesAppointed = (procurement: Procurement, { duties, lacking }: Owed) => {
  const { committees } = recorded(procurement.prep)
  const isDue = (duty: CommitteeDuty) =>
    duty !== "inspection" || (procurement.contracts.length > 0 && !isCancelled(procurement))
  const entry = (duty: CommitteeDuty) => committees?.find((it) => it.duty === duty)
  const isNone = (duty: CommitteeDuty) => committees === null || entry(duty)?.members === null
  const joined = (isMeant: (duty: CommitteeDuty) => boolean) => duties.filter(isMeant).join(" ")
  const isOpen = duties.some((duty) => entry(duty) === undefined || isNone(duty))
  const noLimit = duties.some((duty) => entry(duty) !== undefined && entry(duty)!.dueOn === undefined)
  return {
    none: joined((duty) => isNone(duty) && isDue(duty)),
    unlimited: joined((duty) => !isNone(duty) && entry(duty)?.dueOn === null),
    lacking: [
      ...lacking,
      ...(isOpen ? (["prep.committees"] as const) : []),
      ...(noLimit ? (["committee.dueOn"] as const) : [])
    ]
  }
}

/**
 * Whether no committee need be appointed at all: a report of the purchase's own, or ground 56 (2) (ข) up to `small`, where officers buy and one
 * inspector does. False while that is not recorded.
 */
export const needsNoCommittee = (procurement: Procurement, small: Satang): boolean => {
  if (hasOwnReport(smallPurchaseWay(procurement))) return true
  const amount = budgetOfOccasion(procurement)
  return groundOfMethod(procurement) === "56-2-b" && amount !== undefined && amount <= small
}

/** Whether the law asks for it: who helps the officers buy on ground 56 (2) (ข) is no committee of ข้อ 25 (4), 78. */
export const isOfLaw = (procurement: Procurement, duty: CommitteeDuty): boolean =>
  duty !== "specific" || groundOfMethod(procurement) !== "56-2-b"

/** The recorded committees that the law asks for. */
export const committeesOfLaw = (procurement: Procurement): ReadonlyArray<Committee> =>
  (recorded(procurement.prep).committees ?? []).filter(({ duty }) => isOfLaw(procurement, duty))

/** Whether nobody has to meet: no committee is needed, or on ground 56 (2) (ข) one person inspects. */
export const nobodyMeets = (procurement: Procurement, small: Satang): boolean => {
  const { committees } = recorded(procurement.prep)
  const isAlone = committees?.length === 1 && committees[0]!.members?.length === 1
  return needsNoCommittee(procurement, small) || (isAlone && groundOfMethod(procurement) === "56-2-b")
}

/** What is missing where a committee found wanting may be none of the law's: the way, and the ground of one of the specific method. */
export const committeeUnsure = (procurement: Procurement, duties: string): Missing | undefined =>
  unrecorded({
    "purchase.subMethod": isReportedAfter(procurement),
    "purchase.ground": duties.split(" ").includes("specific") ? groundOfMethod(procurement) : null
  })

/** Those with a time limit, or of which it is not recorded; inspectors report by their certificate, so only a day recorded for them is looked at. */
export const limitedCommittees = (procurement: Procurement): ReadonlyArray<Committee> =>
  committeesOfLaw(procurement).filter(
    ({ dueOn, duty, reportedOn }) => dueOn !== null && (duty !== "inspection" || reportedOn !== undefined)
  )
