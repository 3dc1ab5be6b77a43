import type { Procurement } from "../stages/procurement.ts"
import type { HolidayTable } from "../values/working-days.ts"
import { dateOf, type Epoch, epochFor, epochsOf, leavesOpen } from "./epoch.ts"
import type { Finding, FindingOutcome, Outcome } from "./finding.ts"
import type {
  ContractRule,
  ContractSubject,
  Dating,
  Found,
  Missing,
  ProcurementRule,
  Rule,
  RuleAbout,
  Subject,
  Verdict
} from "./rule.ts"
import { rules } from "./rules.ts"

/** How often a rule came to each outcome. */
export type OutcomeCounts = Record<Outcome, number>

/** The counts of every rule that was asked, by its id, rules that never spoke included. */
export type Tally = ReadonlyMap<string, Readonly<OutcomeCounts>>

/** What judging came to: a finding for each breach, caution, flag and cannot-tell; everything is counted. */
export interface Judging {
  readonly findings: ReadonlyArray<Finding>
  readonly counts: Tally
}

/** Any outcome, an unremarkable one too, told as a finding tells it. */
export type Judgement = Omit<Finding, "outcome"> & { readonly outcome: Outcome }

interface Asked<S extends Subject> {
  readonly rule: RuleAbout<"procurement" | "contract", S>
  readonly epochs: ReadonlyArray<Epoch<S>>
}
interface AskedList {
  readonly aboutProcurement: ReadonlyArray<Asked<Subject>>
  readonly aboutContract: ReadonlyArray<Asked<ContractSubject>>
}

const ask = <S extends Subject>(rule: RuleAbout<"procurement" | "contract", S>): Asked<S> => ({
  rule,
  epochs: epochsOf(rule.history)
})

const askAll = (list: ReadonlyArray<Rule>): AskedList => ({
  aboutProcurement: list
    .filter((rule): rule is ProcurementRule => rule.about === "procurement")
    .map((rule) => ask<Subject>(rule)),
  aboutContract: list
    .filter((rule): rule is ContractRule => rule.about === "contract")
    .map((rule) => ask<ContractSubject>(rule))
})

const allRules = askAll(rules)

const isFound = (verdict: Verdict): verdict is Found => typeof verdict === "object" && "outcome" in verdict

const verdictOf = <S extends Subject>(
  law: Epoch<S> | "not-judged" | Missing,
  dating: Dating,
  subject: S
): Verdict => {
  if (law === "not-judged" || "missing" in law) return law
  const scope = law.wording.scope(subject)
  if (scope !== "in") return scope
  if (law.values === undefined || dateOf(dating)! >= law.valuesLapse) return "not-judged"
  if (leavesOpen(dating, law.valuesSince)) return dating
  const verdict = law.wording.judge(subject, law.values)
  return isFound(verdict) && verdict.outcome === "breach" && law.confidence === "C"
    ? { ...verdict, outcome: "caution" }
    : verdict
}

const outcomeOf = (verdict: Verdict): Outcome =>
  typeof verdict === "string" ? verdict : isFound(verdict) ? verdict.outcome : "cannot-tell"

type Told<O extends Outcome> = Omit<Finding, "outcome"> & { readonly outcome: O }

const tell = <S extends Subject, O extends Outcome>(
  { rule }: Asked<S>,
  law: Epoch<S> | "not-judged" | Missing,
  dating: Dating,
  subject: S,
  verdict: Verdict,
  outcome: O
): Told<O> => {
  const applied = typeof law === "object" && "wording" in law ? law : undefined
  const found = isFound(verdict) ? verdict : undefined
  const told: { -readonly [K in keyof Told<O>]: Told<O>[K] } = {
    rule: rule.id,
    stage: rule.stage,
    outcome,
    procurement: subject.procurement.id,
    citations: applied?.citations ?? [],
    facts: found?.facts ?? {},
    missing: typeof verdict === "object" && "missing" in verdict ? verdict.missing : []
  }
  if ("contractIndex" in subject) told.contract = subject.contractIndex as number
  if (found !== undefined) told.because = found.because
  if (applied !== undefined) {
    told.judgedOn = dateOf(dating)!
    told.checkedOn = applied.checkedOn
    if (typeof dating === "object") told.approximate = true
  }
  return told
}

const isFindingOutcome = (outcome: Outcome): outcome is FindingOutcome =>
  outcome === "breach" || outcome === "caution" || outcome === "flag" || outcome === "cannot-tell"

const noCounts = (): OutcomeCounts => ({
  conforms: 0,
  breach: 0,
  caution: 0,
  flag: 0,
  "cannot-tell": 0,
  "not-judged": 0,
  "out-of-scope": 0
})

const judgeOne = <S extends Subject>(
  asked: Asked<S>,
  counts: OutcomeCounts,
  subject: S,
  findings: Array<Finding>
): void => {
  const dating = asked.rule.datedBy(subject)
  const law = epochFor(asked.epochs, dating)
  const verdict = verdictOf(law, dating, subject)
  const outcome = outcomeOf(verdict)
  counts[outcome] += 1
  if (isFindingOutcome(outcome)) findings.push(tell(asked, law, dating, subject, verdict, outcome))
}

const counted = <S extends Subject>(asked: ReadonlyArray<Asked<S>>) =>
  asked.map((it) => ({ asked: it, counts: noCounts() }))

/**
 * Asks every rule about every purchase and each of its contracts. The findings come by purchase, in the order given; a purchase at a time
 * may be streamed through it. A rule about contracts has nothing to count where a purchase has none.
 */
export const judge = (
  procurements: Iterable<Procurement>,
  holidays: HolidayTable,
  list?: ReadonlyArray<Rule>
): Judging => {
  const { aboutProcurement, aboutContract } = list === undefined ? allRules : askAll(list)
  const ofProcurement = counted(aboutProcurement)
  const ofContract = counted(aboutContract)
  const findings: Array<Finding> = []
  for (const procurement of procurements) {
    const subject = { procurement, holidays }
    for (const { asked, counts } of ofProcurement) judgeOne(asked, counts, subject, findings)
    for (const [contractIndex, contract] of procurement.contracts.entries()) {
      const contractSubject = { procurement, holidays, contract, contractIndex }
      for (const { asked, counts } of ofContract) judgeOne(asked, counts, contractSubject, findings)
    }
  }
  return {
    findings,
    counts: new Map([...ofProcurement, ...ofContract].map(({ asked, counts }) => [asked.rule.id, counts]))
  }
}

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

const judgement = <S extends Subject>(asked: Asked<S>, subject: S): Judgement => {
  const dating = asked.rule.datedBy(subject)
  const law = epochFor(asked.epochs, dating)
  const verdict = verdictOf(law, dating, subject)
  return tell(asked, law, dating, subject, verdict, outcomeOf(verdict))
}

/** What one rule comes to, whatever it is: one judgement of the purchase, or one of each of its contracts. */
export const judgementsOf = (
  rule: Rule,
  procurement: Procurement,
  holidays: HolidayTable
): ReadonlyArray<Judgement> =>
  rule.about === "procurement"
    ? [judgement(ask<Subject>(rule), { procurement, holidays })]
    : procurement.contracts.map((contract, contractIndex) =>
        judgement(ask<ContractSubject>(rule), { procurement, holidays, contract, contractIndex })
      )
