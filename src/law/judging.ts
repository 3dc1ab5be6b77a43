import { dateOf, type Epoch, epochFor, epochsOf, leavesOpen, type Numbers } from "./epoch.ts"
import type { FindingOutcome, Outcome, Told } from "./finding.ts"
import type { Dating, Found, Missing, RuleAbout, Situation, Verdict } from "./rule.ts"

/** How often a rule came to each outcome. */
export type OutcomeCounts = Record<Outcome, number>

/** The counts of every rule that was asked, by its id, rules that never spoke included. */
export type Tally = ReadonlyMap<string, Readonly<OutcomeCounts>>

/** A rule ready to be asked. */
export interface Asked<S extends Situation> {
  readonly rule: RuleAbout<string, S>
  readonly epochs: ReadonlyArray<Epoch<S>>
}

export const ask = <S extends Situation>(rule: RuleAbout<string, S>, numbers?: Numbers): Asked<S> => ({
  rule,
  epochs: epochsOf(rule.history, numbers)
})

/** The law that a subject falls under, by the date of its own. */
export interface Applied<S extends Situation> {
  readonly dating: Dating
  readonly law: Epoch<S> | "not-judged" | Missing
}

/** What the functions that rules are dated by said of one subject: many rules share one, and each is asked once. */
export type Datings = Map<unknown, Dating>

export const applied = <S extends Situation>(
  { epochs, rule }: Asked<S>,
  subject: S,
  datings?: Datings
): Applied<S> => {
  let dating = datings?.get(rule.datedBy)
  if (dating === undefined) {
    dating = rule.datedBy(subject)
    datings?.set(rule.datedBy, dating)
  }
  return { dating, law: epochFor(epochs, dating) }
}

export const isFound = (verdict: Verdict): verdict is Found =>
  typeof verdict === "object" && "outcome" in verdict

const asSure = (verdict: Verdict, law: { readonly confidence: string }): Verdict =>
  isFound(verdict) && verdict.outcome === "breach" && law.confidence === "C"
    ? { ...verdict, outcome: "caution" }
    : verdict

const isSeveral = (
  verdict: Verdict | readonly [Found, ...Array<Found>]
): verdict is readonly [Found, ...Array<Found>] => Array.isArray(verdict)

/** Asks in order: the law of its date, the scope, the numbers, then the duty itself. Only a rule about a year answers several things. */
export const verdictsOf = <S extends Situation>(
  { dating, law }: Applied<S>,
  subject: S
): Verdict | ReadonlyArray<Verdict> => {
  if (law === "not-judged" || "missing" in law) return law
  const scope = law.wording.scope(subject)
  if (scope !== "in") return scope
  if (law.values === undefined || dateOf(dating)! >= law.valuesLapse) return "not-judged"
  if (leavesOpen(dating, law.valuesSince)) return dating
  const verdict = law.wording.judge(subject, law.values)
  return isSeveral(verdict) ? verdict.map((found) => asSure(found, law)) : asSure(verdict, law)
}

/** As `verdictsOf`, of a rule that answers one thing. */
export const verdictOf = <S extends Situation>(applied: Applied<S>, subject: S): Verdict => {
  const verdict = verdictsOf(applied, subject)
  return Array.isArray(verdict) ? (verdict[0] as Verdict) : (verdict as Verdict)
}

export const outcomeOf = (verdict: Verdict): Outcome =>
  typeof verdict === "string" ? verdict : isFound(verdict) ? verdict.outcome : "cannot-tell"

type Mutable<A> = { -readonly [K in keyof A]: A[K] }

/** A verdict with the law it rests on. */
export const tell = <S extends Situation, O extends Outcome>(
  { rule }: Asked<S>,
  { dating, law }: Applied<S>,
  verdict: Verdict,
  outcome: O
): Mutable<Told<O>> => {
  const epoch = typeof law === "object" && "wording" in law ? law : undefined
  const found = isFound(verdict) ? verdict : undefined
  const told: Mutable<Told<O>> = {
    rule: rule.id,
    stage: rule.stage,
    outcome,
    citations: epoch?.citations ?? [],
    facts: found?.facts ?? {},
    missing: typeof verdict === "object" && "missing" in verdict ? verdict.missing : []
  }
  if (found !== undefined) told.because = found.because
  if (epoch !== undefined) {
    told.judgedOn = dateOf(dating)!
    told.checkedOn = epoch.checkedOn
    if (typeof dating === "object") told.approximate = true
  }
  return told
}

export const isFindingOutcome = (outcome: Outcome): outcome is FindingOutcome =>
  outcome === "breach" || outcome === "caution" || outcome === "flag" || outcome === "cannot-tell"

export const noCounts = (): OutcomeCounts => ({
  conforms: 0,
  breach: 0,
  caution: 0,
  flag: 0,
  "cannot-tell": 0,
  "not-judged": 0,
  "out-of-scope": 0
})

/** The sum of tallies, as of a list that was judged in parts. */
export const sumTallies = (tallies: Iterable<Tally>): Tally => {
  const sum = new Map<string, OutcomeCounts>()
  for (const tally of tallies) {
    for (const [rule, counts] of tally) {
      const total = sum.get(rule) ?? noCounts()
      for (const outcome of Object.keys(counts) as Array<Outcome>) total[outcome] += counts[outcome]
      sum.set(rule, total)
    }
  }
  return sum
}
