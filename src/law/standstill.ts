import { Result } from "effect"
import { addWorkingDays } from "../values/working-days.ts"
import { nextWorkingDay, waitingPeriod } from "./counting.ts"
import type { Due } from "./duty.ts"
import { breach, caution, type ContractSubject, type Found, recorded, type Subject } from "./rule.ts"

/**
 * Whether a recorded signing came before the end of the appeal period or, where an appeal is recorded, before its outcome. A period that is
 * too short only if an unsure holiday was one is a caution; no announcement at all never lets the period begin. Not judged: signed after an
 * outcome, but within the period of other bidders, or soon after the next-ranked was announced, which may open a period of its own.
 */
export const tooEarly = (
  { procurement, contract, holidays }: ContractSubject,
  days: number
): Found | "conforms" | "not-judged" => {
  const { awardedOn, appealEndedOn, nextRankOn } = recorded(procurement.purchase)
  const signedOn = contract.signedOn!
  if (awardedOn == null) return breach("unannounced", { signedOn })
  const isEnded = typeof appealEndedOn === "string"
  if (isEnded && signedOn < appealEndedOn) return breach("notice", { signedOn, appealEndedOn })
  const period = waitingPeriod(holidays, awardedOn, signedOn, days)
  if (period === "conforms" && typeof nextRankOn === "string")
    return waitingPeriod(holidays, nextRankOn, signedOn, days) === "conforms" ? period : "not-judged"
  if (typeof period === "string" || isEnded) return period === "conforms" ? period : "not-judged"
  return (period.sure ? breach : caution)("period", { signedOn, awardedOn, appealEnd: period.counted })
}

/**
 * The first working day on which a contract may be signed: after the outcome of an appeal, else after the appeal period. Nothing while an
 * appeal is open or no award was announced, and where one bidder alone leaves nothing to wait for.
 */
export const signingFrom = ({ holidays, procurement }: Subject, days: number): ReadonlyArray<Due> => {
  const { appealEndedOn, appeals, awardedOn, bids } = recorded(procurement.purchase)
  const isEnded = typeof appealEndedOn === "string"
  if (awardedOn == null || bids?.length === 1 || (!isEnded && (appeals?.length ?? 0) > 0)) return []
  const end = isEnded ? appealEndedOn : Result.getOrUndefined(addWorkingDays(holidays, awardedOn, days))
  const from = end === undefined ? "not-judged" : nextWorkingDay(holidays, end)
  return from === "not-judged" ? [] : [{ from }]
}
