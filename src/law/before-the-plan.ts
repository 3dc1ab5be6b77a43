import type { Procurement } from "../stages/procurement.ts"
import type { ThaiDate } from "../values/thai-date.ts"
import { firstStep, requestApprovedOn } from "./first-step.ts"
import { planInEgp } from "./plan-places.ts"
import { recorded, type Text, unrecorded } from "./rule.ts"

/** The steps that ข้อ 11 วรรคสี่ looks at. */
export const stepsBefore = {
  request: { th: "รายงานขอซื้อขอจ้าง", en: "request report" },
  approval: { th: "เห็นชอบรายงาน", en: "approval of the report" },
  start: { th: "เชิญชวนหรือเจรจา", en: "invitation or negotiation" }
} satisfies Record<string, Text>

/**
 * The steps recorded on a day before the plan was published in e-GP, or at all where it never was; `isOngoing` where approval and invitation
 * or negotiation are both among them.
 */
export const beforeThePlan = (procurement: Procurement) => {
  const { on: publishedOn, lacking: noPlan } = planInEgp(procurement)
  const { on: start, lacking } = firstStep(procurement)
  const { requestedOn: request } = recorded(procurement.prep)
  const approval = requestApprovedOn(procurement)
  const isBefore = (on: ThaiDate | null | undefined): on is ThaiDate =>
    on != null && (publishedOn == null || on < publishedOn)
  const early = Object.entries({ request, approval, start }).filter(([, on]) => isBefore(on))
  return {
    publishedOn,
    noPlan,
    early: early.map(([step]) => step),
    since: early.map(([, on]) => on!).toSorted()[0],
    isOngoing: isBefore(approval) && isBefore(start),
    lacking: unrecorded({ "prep.approvedOn": approval }) ?? lacking
  }
}
