import { waitingPeriod } from "./counting.ts"
import { breach, caution, type ContractSubject, type Found, recorded } from "./rule.ts"

/**
 * Whether a recorded signing came before the end of the appeal period or, where an appeal is recorded, before its outcome. A period that is
 * too short only if an unsure holiday was one is a caution; no announcement at all never lets the period begin.
 */
export const tooEarly = (
  { procurement, contract, holidays }: ContractSubject,
  days: number
): Found | "conforms" | "not-judged" => {
  const { awardedOn, appealEndedOn } = recorded(procurement.purchase)
  const signedOn = contract.signedOn!
  if (awardedOn == null) return breach("unannounced", { signedOn })
  if (typeof appealEndedOn === "string") {
    return signedOn < appealEndedOn ? breach("notice", { signedOn, appealEndedOn }) : "conforms"
  }
  const period = waitingPeriod(holidays, awardedOn, signedOn, days)
  if (typeof period === "string") return period
  return (period.sure ? breach : caution)("period", { signedOn, awardedOn, appealEnd: period.counted })
}
