import type { Procurement } from "../stages/procurement.ts"
import type { HolidayTable } from "../values/working-days.ts"
import { publicationPeriod } from "./counting.ts"
import { breach, caution, missing, recorded, unrecorded, type Verdict } from "./rule.ts"

/** Whether the invitation of consultants or designers was published for `required` working days, first and last day counted. */
export const publishedLongEnough = (
  procurement: Procurement,
  holidays: HolidayTable,
  required: number
): Verdict => {
  const { invitedFrom: from, invitedTo: to } = recorded(procurement.purchase)
  if (from === null) return breach("unpublished", { required })
  if (from === undefined || to == null) {
    return unrecorded({ "purchase.invitedFrom": from, "purchase.invitedTo": to ?? undefined })!
  }
  if (to < from) return missing("purchase.invitedFrom", "purchase.invitedTo")
  const period = publicationPeriod(holidays, from, to, required)
  if (typeof period === "string") return period
  return (period.sure ? breach : caution)("short", { from, to, days: period.counted, required })
}
