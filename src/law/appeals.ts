import type { Appeal } from "../stages/4-purchase/appeal.ts"
import type { ThaiDate } from "../values/thai-date.ts"
import { gravest } from "./gravest.ts"
import { waitingPeriod } from "./counting.ts"
import { against, withinWorkingDays } from "./deadline.ts"
import {
  breach,
  caution,
  type Missing,
  missing,
  recorded,
  type Scope,
  type Subject,
  unrecorded,
  type Verdict
} from "./rule.ts"
import { appealable, awarded, every, isCancelled } from "./scope.ts"

/** The appeals that are recorded. */
export const appealsOf = ({ procurement }: Subject): ReadonlyArray<Appeal> =>
  recorded(procurement.purchase).appeals ?? []

/**
 * In where an appeal of มาตรา 114 is recorded. Out where it is recorded that there was none, where nobody may appeal, and where the purchase
 * was cancelled: the agency then answers by the law of administrative procedure (ว 367 ข้อ 1).
 */
export const appealed = (subject: Subject): Scope => {
  const { appeals, appealEndedOn } = recorded(subject.procurement.purchase)
  const isNone =
    appeals === null || appeals?.length === 0 || (appeals === undefined && appealEndedOn === null)
  if (isNone || isCancelled(subject.procurement)) return "out-of-scope"
  return appeals === undefined
    ? every(awarded(subject), appealable(subject), missing("purchase.appeals"))
    : appealable(subject)
}

/** An appeal that was withdrawn or could not be made, or is one of the cases of ว 367: the agency answers it without the periods of มาตรา 118. */
export const isKept = ({ keptCase, outcome }: Appeal): boolean =>
  keptCase != null || outcome === "withdrawn" || outcome === "not-appealable"

/** Whether an appeal is recorded that the agency neither agrees with nor answers itself, without an outcome. */
export const hasOpenAppeal = (subject: Subject): boolean =>
  appealsOf(subject).some((it) => !isKept(it) && it.agencyView !== "agrees" && it.outcomeOn == null)

/** The gravest of what is said of each appeal. */
export const ofEachAppeal = (subject: Subject, judge: (appeal: Appeal) => Verdict): Verdict =>
  gravest(appealsOf(subject).map(judge))

/** How an appeal stands to the appeal period that followed the announcement it came after; `surely`: even if no unsure holiday was one. */
type Timing = "surely-in-time" | "in-time" | "unsure" | "late"

/** The announcement is the award's, or that of the next-ranked winner where the appeal came after it. */
export const timingOf = (
  { holidays, procurement }: Subject,
  { filedOn }: Appeal,
  days: number
): Timing | "not-judged" | Missing => {
  const { awardedOn, nextRankOn } = recorded(procurement.purchase)
  if (filedOn == null || awardedOn === undefined)
    return unrecorded({ "appeal.filedOn": filedOn ?? undefined, "purchase.awardedOn": awardedOn })!
  const announced = [awardedOn, nextRankOn]
    .filter((day) => day != null && day <= filedOn)
    .toSorted()
    .at(-1)
  if (announced == null) return "not-judged"
  const last = withinWorkingDays(holidays, announced, days)
  const after = waitingPeriod(holidays, announced, filedOn, days)
  if (last === "not-judged" || after === "not-judged") return "not-judged"
  if (after !== "conforms") return after.sure ? "surely-in-time" : "in-time"
  return against(filedOn, last) === "late" ? "late" : "unsure"
}

/**
 * How an appeal that the agency disagrees with was sent on, against the last of `days` working days after it was received. While the case of
 * ว 367 is not recorded, nobody knows that it had to be sent.
 */
export const forwarding = (
  { holidays }: Subject,
  it: Appeal,
  days: number
): { readonly verdict: Verdict; readonly by?: ThaiDate } => {
  const { agencyView, appeal, filedOn, forwardedOn, keptCase } = it
  if (isKept(it) || agencyView === "agrees") return { verdict: "out-of-scope" }
  if (filedOn == null) return { verdict: missing("appeal.filedOn") }
  const last = withinWorkingDays(holidays, filedOn, days)
  if (last === "not-judged") return { verdict: last }
  const facts = { appeal, filedOn, by: last.strict }
  const judged = (): Verdict => {
    if (forwardedOn != null && forwardedOn <= last.strict) return "conforms"
    if (agencyView == null) return missing("appeal.agencyView")
    if (forwardedOn === undefined) return missing("appeal.forwardedOn")
    if (keptCase === undefined) return missing("appeal.keptCase")
    if (forwardedOn === null) return breach("not-sent", facts)
    return (against(forwardedOn, last) === "late" ? breach : caution)("late", { ...facts, forwardedOn })
  }
  return { verdict: judged(), by: last.strict }
}
