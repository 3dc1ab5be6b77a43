import type { CommitteeDuty } from "../stages/3-prep/committee.ts"
import { budgetOfOccasion, type Procurement } from "../stages/procurement.ts"
import type { Satang } from "../values/baht.ts"
import { type FieldName } from "./field-name.ts"
import { recorded } from "./rule.ts"
import { groundOfMethod, isCancelled } from "./scope.ts"
import { smallPurchaseWay } from "./small-purchase.ts"

/** Committees that a purchase must have, and what leaves it open whether it must have more. */
interface Owed {
  readonly duties: ReadonlyArray<CommitteeDuty>
  readonly lacking: ReadonlyArray<FieldName>
}

/** e-market has none, officers act (ข้อ 38–41); of "general invitation" alone nobody knows the way. */
const buying = (procurement: Procurement): Owed => {
  const { method } = recorded(procurement.purchase)
  if (method === "e-bidding" || method === "price-inquiry" || method === "selection")
    return { duties: [method], lacking: [] }
  if (method === "general") return { duties: [], lacking: ["purchase.method"] }
  if (method !== "specific") return { duties: [], lacking: [] }
  const ground = groundOfMethod(procurement)
  if (ground == null) return { duties: [], lacking: ["purchase.ground"] }
  return { duties: ground === "56-2-b" ? [] : ["specific"], lacking: [] }
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

/** The committees of ข้อ 25 that a purchase must have: that of its method, none on ground 56 (2) (ข), and the inspection committee. */
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
