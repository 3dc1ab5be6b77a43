import type { Method } from "../stages/4-purchase/method.ts"
import type { Procurement } from "../stages/procurement.ts"
import type { ThaiDate } from "../values/thai-date.ts"
import { invitesAll } from "./bought-or-hired.ts"
import { type Missing, missing, recorded } from "./rule.ts"
import { isCancelled, isSpecific } from "./scope.ts"

const steps = ["invitedFrom", "lettersOn", "negotiatedOn"] as const

const firstOf = (method: Method): ReadonlyArray<(typeof steps)[number]> => {
  if (invitesAll(method)) return ["invitedFrom"]
  return isSpecific(method) ? ["negotiatedOn", "lettersOn", "invitedFrom"] : ["lettersOn", "invitedFrom"]
}

const earliest = (days: ReadonlyArray<ThaiDate | null | undefined>): ThaiDate | undefined =>
  days.filter((day) => day != null).toSorted()[0]

/**
 * The earliest recorded of invitation, letters and negotiation. A later step bounds the first one from above, so it may show that the first
 * came too early; that it did not is shown only by a step the method can begin with, which is `lacking` where none is recorded.
 */
export const firstStep = (
  procurement: Procurement
): { readonly on: ThaiDate | undefined; readonly lacking: Missing | undefined } => {
  const purchase = recorded(procurement.purchase)
  if (purchase.method === undefined) return { on: undefined, lacking: missing("purchase.method") }
  const first = firstOf(purchase.method)
  const open = first.find((step) => purchase[step] === undefined)
  const isKnown = open === undefined || first.some((step) => purchase[step] != null)
  return {
    on: earliest(steps.map((step) => purchase[step])),
    lacking: isKnown ? undefined : missing(`purchase.${open}`)
  }
}

/**
 * Whether a purchase was cancelled before anybody was invited or negotiated with, so that what is owed by then is owed no more; what is missing
 * where that is not known.
 */
export const cancelledAtStart = (procurement: Procurement): "out-of-scope" | Missing | undefined => {
  if (!isCancelled(procurement)) return undefined
  const { on, lacking } = firstStep(procurement)
  return on === undefined ? (lacking ?? "out-of-scope") : undefined
}

/** When the report was first approved, as the preparation or a recorded approval says. */
export const requestApprovedOn = ({ prep, approvals }: Procurement): ThaiDate | null | undefined => {
  const { approvedOn } = recorded(prep)
  const decided = approvals.filter(({ act, decision }) => act === "request" && decision === "approved")
  return earliest([approvedOn, ...decided.map(({ decidedOn }) => decidedOn)]) ?? approvedOn
}
