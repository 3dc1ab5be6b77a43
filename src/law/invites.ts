import { recorded, type Scope, type Subject } from "./rule.ts"
import { byMethod, every, isGeneral, kindKnown, ordinaryChapter } from "./scope.ts"
import { hasOwnReport, smallPurchaseWay, wayUnknown } from "./small-purchase.ts"

/** In for a general invitation or a selection of the ordinary chapter, where many may offer. */
export const invitesOffers = (subject: Subject): Scope =>
  every(
    ordinaryChapter(subject),
    kindKnown(subject),
    byMethod(subject, (method) => isGeneral(method) || method === "selection")
  )

/**
 * In where a bidder's qualification is set for works, goods or services of the ordinary chapter, by whatever method; not for what is reported
 * in a form of its own (ข้อ 79 วรรคสอง, ว 119, ว 804), which has no terms.
 */
export const qualifies = (subject: Subject): Scope =>
  hasOwnReport(smallPurchaseWay(subject.procurement))
    ? "out-of-scope"
    : every(ordinaryChapter(subject), kindKnown(subject), wayUnknown(subject.procurement) ?? "in")

/** Whether offers were invited: a day of the invitation or of the letters is recorded. */
export const isInvited = ({ procurement }: Subject): boolean => {
  const { invitedFrom, lettersOn } = recorded(procurement.purchase)
  return invitedFrom != null || lettersOn != null
}
