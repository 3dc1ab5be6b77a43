import { cancelledAtStart } from "./first-step.ts"
import { recorded, type Scope, type Subject } from "./rule.ts"
import { byMethod, every, groundOfMethod, isGeneral, kindKnown, ordinaryChapter } from "./scope.ts"
import { hasOwnReport, smallPurchaseWay } from "./small-purchase.ts"

/** In for a general invitation or a selection of the ordinary chapter, where many may offer; out where nobody was invited before it was cancelled. */
export const invitesOffers = (subject: Subject): Scope =>
  every(
    ordinaryChapter(subject),
    kindKnown(subject),
    byMethod(subject, (method) => isGeneral(method) || method === "selection"),
    cancelledAtStart(subject.procurement) ?? "in"
  )

/**
 * In where a bidder's qualification is set for works, goods or services of the ordinary chapter, by whatever method; out for reports of a
 * purchase's own (ข้อ 79 วรรคสอง, ว 119, ว 804), and where nobody was invited before it was cancelled.
 */
export const qualifies = (subject: Subject): Scope =>
  hasOwnReport(smallPurchaseWay(subject.procurement))
    ? "out-of-scope"
    : every(ordinaryChapter(subject), kindKnown(subject), cancelledAtStart(subject.procurement) ?? "in")

/** ข้อ 79 วรรคหนึ่ง — an officer negotiates with one trader: there is no invitation that must say what is not asked for. */
export const isNegotiated = ({ procurement }: Subject): boolean => groundOfMethod(procurement) === "56-2-b"

/** Whether offers were invited: a day of the invitation or of the letters is recorded. */
export const isInvited = ({ procurement }: Subject): boolean => {
  const { invitedFrom, lettersOn } = recorded(procurement.purchase)
  return invitedFrom != null || lettersOn != null
}
