import type { Delivery, Inspection } from "../stages/5-contract/events.ts"
import type { Contract } from "../stages/5-contract.ts"
import { kindOf, type Procurement } from "../stages/procurement.ts"
import { type Found, type Scope, type Subject, unrecorded, type Verdict } from "./rule.ts"
import { inspected, isCancelled, wayOfSpecific } from "./scope.ts"
import { isReportedAfter } from "./small-purchase.ts"

/**
 * Where deliveries are inspected in the form of ข้อ 175 to 180. The later report of ข้อ 79 วรรคสอง and ว 119 stands for it; under ว 804, whose
 * text was not read, one person buys and inspects: not judged.
 */
export const inspectedInForm = (subject: Subject): Scope => {
  const way = wayOfSpecific(subject.procurement)
  if (isReportedAfter(way) || isCancelled(subject.procurement)) return "out-of-scope"
  return way === "w804" ? "not-judged" : inspected(subject)
}

/** A finding about an inspection, unless the purchase may have gone a way without one, or be an exchange or a lease of land. */
export const unlessAnotherWay = (procurement: Procurement, found: Found): Verdict => {
  const lacking = unrecorded({
    "prep.kind": kindOf(procurement),
    "purchase.subMethod": wayOfSpecific(procurement)
  })
  return lacking ?? found
}

/** ตรวจรับงวดนั้น — the inspections of a delivery; those that name no delivery are of the only one. */
export const inspectionsOf = (
  { deliveries, inspections }: Contract,
  { delivery }: Delivery
): ReadonlyArray<Inspection> =>
  (inspections ?? []).filter(
    ({ ofDelivery }) => ofDelivery === delivery || (ofDelivery === undefined && deliveries?.length === 1)
  )

/** Whether an inspection took something in; undefined where its result is not recorded. */
export const tookIn = ({ result }: Inspection): boolean | undefined =>
  result == null ? undefined : result !== "refused"

/** Deliveries of which no inspection is recorded; none where an inspection does not say which of several it is of. */
export const uninspected = (contract: Contract): ReadonlyArray<Delivery> => {
  const deliveries = contract.deliveries ?? []
  const isUnclear =
    deliveries.length > 1 && contract.inspections?.some(({ ofDelivery }) => ofDelivery === undefined) === true
  return isUnclear ? [] : deliveries.filter((it) => inspectionsOf(contract, it).length === 0)
}
