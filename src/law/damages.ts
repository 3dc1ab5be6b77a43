import { type Deadline, withinCalendarDays, withinWorkingDays } from "./deadline.ts"
import type { Due } from "./duty.ts"
import type { ContractSubject } from "./rule.ts"

interface Periods {
  readonly days: number
  readonly more: number
  readonly answer: number
}

/** ข้อ 187 (3) — the last day for deciding on a claim for damages, put off where that is recorded or supposed. */
export const decideBy = (
  { contract, holidays }: ContractSubject,
  { days, more }: Periods,
  isExtended: boolean
): Deadline | "not-judged" =>
  withinCalendarDays(holidays, contract.damagesClaimedOn!, days + (isExtended ? more : 0), "official")

/** ข้อ 187 (5) — the last day for telling the contractor what was decided. */
export const tellBy = (
  { contract, holidays }: ContractSubject,
  { answer }: Periods
): Deadline | "not-judged" => withinWorkingDays(holidays, contract.damagesDecidedOn!, answer)

/** The decision while it is open, then the answer. */
export const damagesDues = (subject: ContractSubject, periods: Periods): ReadonlyArray<Due> => {
  const { damagesDecidedOn, damagesExtended, damagesToldOn } = subject.contract
  const isDecided = damagesDecidedOn != null
  if (isDecided && damagesToldOn != null) return []
  const last = isDecided ? tellBy(subject, periods) : decideBy(subject, periods, damagesExtended === true)
  return last === "not-judged" ? [] : [{ by: last.strict }]
}
