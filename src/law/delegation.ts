import type { ApprovedAct } from "../stages/approval.ts"
import type { Capacity } from "../stages/capacity.ts"
import type { Procurement } from "../stages/procurement.ts"
import { breach, recorded, unrecorded, type Verdict } from "./rule.ts"
import { groundOfMethod } from "./scope.ts"

const small: ReadonlyArray<ApprovedAct> = ["award", "cancellation"]

/** One approval of the purchase: in what capacity, under which order; undefined where it is not recorded. */
interface Approved {
  readonly act: ApprovedAct
  readonly capacity: Capacity | null | undefined
  readonly order: string | null | undefined
}

/** The last decision on each act as recorded by itself, else as the stage says. The carry-over of money is no act of the Regulation. */
const approvedActsOf = (procurement: Procurement): ReadonlyArray<Approved> => {
  const own = procurement.approvals
    .filter(({ act, decision }, index, all) => {
      const isLast = !all.slice(index + 1).some((it) => it.act === act && act !== "plan")
      return decision === "approved" && act !== "carry-over" && isLast
    })
    .map(({ act, decidedAs, underDelegation }) => ({ act, capacity: decidedAs, order: underDelegation }))
  const { approvedAs, approvedOn } = recorded(procurement.prep)
  const { awardApprovedAs, awardApprovedOn, awardPrice, winner } = recorded(procurement.purchase)
  const isOrdered =
    procurement.contracts.length > 0 || [awardApprovedOn, awardPrice, winner].some((it) => it != null)
  const stated: ReadonlyArray<Approved> = [
    { act: "request", capacity: approvedOn === null ? null : approvedAs, order: undefined },
    { act: "award", capacity: isOrdered ? awardApprovedAs : null, order: undefined }
  ]
  return [...own, ...stated.filter(({ act }) => !own.some((it) => it.act === act))]
}

/** On ground 56 (2) (ข) nobody has to give a second order, and the head of procurement officers may, or give it up again (ข้อ 79). */
const needsNone = (procurement: Procurement, { act, capacity }: Approved): boolean => {
  const isSmall = small.includes(act) && groundOfMethod(procurement) === "56-2-b"
  if (capacity === null || capacity === undefined) return capacity === null || isSmall
  return capacity === "head-officer" ? isSmall : capacity !== "delegate"
}

/** Whether everybody who approved in place of the head did so under an order; out where only the head, who acts for the head, or the governor did. */
export const delegationOf = (procurement: Procurement): Verdict => {
  const inPlace = approvedActsOf(procurement).filter((it) => !needsNone(procurement, it))
  const ground = groundOfMethod(procurement)
  const mayBeSmall = ({ act, capacity }: Approved) =>
    small.includes(act) && capacity !== "delegate" && ground === undefined
  const isTold = (it: Approved) => it.capacity != null && !mayBeSmall(it)
  const without = inPlace.find((it) => isTold(it) && it.order === null)
  if (without !== undefined) return breach("no-order", { act: without.act, capacity: without.capacity! })
  const isOpen = (act: ApprovedAct) => inPlace.some((it) => it.act === act && it.capacity === undefined)
  const lacking = unrecorded({
    "prep.approvedAs": isOpen("request") ? undefined : "",
    "purchase.awardApprovedAs": isOpen("award") ? undefined : "",
    "purchase.ground": inPlace.some(mayBeSmall) ? undefined : "",
    "approval.underDelegation": inPlace.some((it) => isTold(it) && it.order === undefined) ? undefined : ""
  })
  return lacking ?? (inPlace.length === 0 ? "out-of-scope" : "conforms")
}
