import type { SubMethod } from "../stages/4-purchase/method.ts"
import type { Procurement } from "../stages/procurement.ts"
import { type Missing, recorded, unrecorded } from "./rule.ts"

/**
 * The way a small purchase went (ground 56 (2) (ข): ข้อ 79, ว 119, ว 804); null for every other purchase. Where another ground is recorded,
 * the ground decides.
 */
export const smallPurchaseWay = ({ purchase }: Procurement): SubMethod | null | undefined => {
  const { method, ground, subMethod } = recorded(purchase)
  return method === "specific" && (ground == null || ground === "56-2-b") ? subMethod : null
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
