import type { SubMethod } from "../stages/4-purchase/method.ts"
import { budgetOfOccasion, type Procurement } from "../stages/procurement.ts"
import { inForce } from "./parameter.ts"
import { w804Cap } from "./parameters/w804-cap.ts"
import { type Missing, recorded, unrecorded } from "./rule.ts"

/** Whether ว 804 was open to the purchase on its day: where it was not, or the budget is above its ceiling, the ordinary duties are there. */
const isOpenForW804 = (procurement: Procurement): boolean => {
  const on = recorded(procurement.prep).requestedOn
  const amount = budgetOfOccasion(procurement)
  if (on == null) return true
  const cap = inForce(w804Cap.history, on)?.value
  return cap != null && (amount === undefined || amount <= cap)
}

/** The way that is recorded of a small purchase (ground 56 (2) (ข)), open to it or not; null for every other purchase. */
export const namedWay = ({ purchase }: Procurement): SubMethod | null | undefined => {
  const { method, ground, subMethod } = recorded(purchase)
  return method === "specific" && (ground == null || ground === "56-2-b") ? subMethod : null
}

/**
 * The way a small purchase went (ground 56 (2) (ข): ข้อ 79, ว 119, ว 804); null for every other purchase. Where another ground is recorded,
 * the ground decides. ว 804 before its day or above its ceiling is the ordinary direct way; `w804-50k` says that it was named.
 */
export const smallPurchaseWay = (procurement: Procurement): SubMethod | null | undefined => {
  const way = namedWay(procurement)
  return way === "w804" && !isOpenForW804(procurement) ? "direct" : way
}

/** What is missing where a purchase may have gone a way of its own. */
export const wayUnknown = (procurement: Procurement): Missing | undefined =>
  unrecorded({ "purchase.subMethod": smallPurchaseWay(procurement) })

/** Bought first and reported after (ข้อ 79 วรรคสอง, ว 119): no report, no approval and no reference price come before. */
export const isReportedAfter = (way: SubMethod | null | undefined): boolean =>
  way === "urgent" || way === "w119"

/** Reported in a form of its own instead of the report of ข้อ 22: after the purchase, or in the four items of ว 804. */
export const hasOwnReport = (way: SubMethod | null | undefined): boolean =>
  isReportedAfter(way) || way === "w804"
