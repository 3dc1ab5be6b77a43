import type { Procurement } from "../stages/procurement.ts"
import type { HolidayTable } from "../values/working-days.ts"
import type { Numbers } from "./epoch.ts"
import type { Finding, Judgement, Outcome } from "./finding.ts"
import {
  applied,
  type Applied,
  type Asked,
  ask,
  type Datings,
  isFindingOutcome,
  noCounts,
  outcomeOf,
  type OutcomeCounts,
  type Tally,
  tell,
  verdictOf
} from "./judging.ts"
import { isUnderTheAct, reliefFor } from "./relief.ts"
import type { ContractRule, ContractSubject, ProcurementRule, Rule, Subject, Verdict } from "./rule.ts"
import { rules } from "./rules.ts"

/** What judging came to: a finding for each breach, caution, flag and cannot-tell; everything is counted. */
export interface Judging {
  readonly findings: ReadonlyArray<Finding>
  readonly counts: Tally
}

interface AskedList {
  readonly aboutProcurement: ReadonlyArray<Asked<Subject>>
  readonly aboutContract: ReadonlyArray<Asked<ContractSubject>>
}

const askAll = (list: ReadonlyArray<Rule>, numbers?: Numbers): AskedList => ({
  aboutProcurement: list
    .filter((rule): rule is ProcurementRule => rule.about === "procurement")
    .map((rule) => ask<Subject>(rule, numbers)),
  aboutContract: list
    .filter((rule): rule is ContractRule => rule.about === "contract")
    .map((rule) => ask<ContractSubject>(rule, numbers))
})

const asWritten = askAll(rules)
const withNumbers = new WeakMap<Numbers, AskedList>()

const allRules = (numbers: Numbers | undefined): AskedList => {
  if (numbers === undefined || numbers.size === 0) return asWritten
  const known = withNumbers.get(numbers) ?? askAll(rules, numbers)
  withNumbers.set(numbers, known)
  return known
}

/** What one rule came to about one subject, before it is told. */
interface Considered<S extends Subject> {
  readonly law: Applied<S>
  readonly verdict: Verdict
  readonly outcome: Outcome
  readonly relief: string | undefined
}

/** Not a thing outside the Act is judged; a recorded relief keeps a rule from holding what it relieves of. */
const consider = <S extends Subject>(
  asked: Asked<S>,
  subject: S,
  isUnder: boolean,
  datings?: Datings
): Considered<S> => {
  const law = applied(asked, subject, datings)
  const verdict = isUnder ? verdictOf(law, subject) : "out-of-scope"
  const outcome = outcomeOf(verdict)
  const relief =
    outcome === "breach" || outcome === "caution" ? reliefFor(subject.procurement, asked.rule.id) : undefined
  return relief === undefined
    ? { law, verdict, outcome, relief }
    : { law, verdict: "not-judged", outcome: "not-judged", relief }
}

const told = <S extends Subject>(asked: Asked<S>, subject: S, considered: Considered<S>): Judgement => ({
  ...tell(asked, considered.law, considered.verdict, considered.outcome),
  procurement: subject.procurement.id,
  ...("contractIndex" in subject ? { contract: subject.contractIndex as number } : {}),
  ...(considered.relief === undefined ? {} : { relief: considered.relief })
})

const judgement = <S extends Subject>(asked: Asked<S>, subject: S): Judgement =>
  told(asked, subject, consider(asked, subject, isUnderTheAct(subject.procurement)))

interface Counted<S extends Subject> {
  readonly asked: Asked<S>
  readonly counts: OutcomeCounts
}

const counted = <S extends Subject>(asked: ReadonlyArray<Asked<S>>): ReadonlyArray<Counted<S>> =>
  asked.map((it) => ({ asked: it, counts: noCounts() }))

/**
 * Asks every rule about every purchase and each of its contracts. The findings come by purchase, in the order given; a purchase at a time
 * may be streamed through it. A rule about contracts has nothing to count where a purchase has none.
 */
export const judge = (
  procurements: Iterable<Procurement>,
  holidays: HolidayTable,
  list?: ReadonlyArray<Rule>,
  numbers?: Numbers
): Judging => {
  const { aboutProcurement, aboutContract } = list === undefined ? allRules(numbers) : askAll(list, numbers)
  const ofProcurement = counted(aboutProcurement)
  const ofContract = counted(aboutContract)
  const findings: Array<Finding> = []
  const askEach = <S extends Subject>(
    list: ReadonlyArray<Counted<S>>,
    subject: S,
    isUnder: boolean
  ): void => {
    const datings: Datings = new Map()
    for (const { asked, counts } of list) {
      const considered = consider(asked, subject, isUnder, datings)
      counts[considered.outcome] += 1
      if (isFindingOutcome(considered.outcome)) findings.push(told(asked, subject, considered) as Finding)
    }
  }
  for (const procurement of procurements) {
    const isUnder = isUnderTheAct(procurement)
    askEach(ofProcurement, { procurement, holidays }, isUnder)
    for (const [contractIndex, contract] of procurement.contracts.entries())
      askEach(ofContract, { procurement, holidays, contract, contractIndex }, isUnder)
  }
  return {
    findings,
    counts: new Map([...ofProcurement, ...ofContract].map(({ asked, counts }) => [asked.rule.id, counts]))
  }
}

/** As `judgementsIn`, one at a time: whoever takes them may look around before each. */
export function* judgementsOneByOne(
  procurement: Procurement,
  holidays: HolidayTable,
  numbers?: Numbers
): Generator<Judgement, void, void> {
  const { aboutProcurement, aboutContract } = allRules(numbers)
  for (const asked of aboutProcurement) yield judgement(asked, { procurement, holidays })
  for (const asked of aboutContract) {
    for (const [contractIndex, contract] of procurement.contracts.entries())
      yield judgement(asked, { procurement, holidays, contract, contractIndex })
  }
}

/** Everything the rules come to about one purchase, unremarkable outcomes too: by rule, then by contract. */
export const judgementsIn = (
  procurement: Procurement,
  holidays: HolidayTable,
  numbers?: Numbers
): ReadonlyArray<Judgement> => [...judgementsOneByOne(procurement, holidays, numbers)]

/** What one rule comes to, whatever it is: one judgement of the purchase, or one of each of its contracts. */
export const judgementsOf = (
  rule: Rule,
  procurement: Procurement,
  holidays: HolidayTable
): ReadonlyArray<Judgement> => {
  if (rule.about === "procurement") return [judgement(ask(rule), { procurement, holidays })]
  return rule.about === "contract"
    ? procurement.contracts.map((contract, contractIndex) =>
        judgement(ask<ContractSubject>(rule), { procurement, holidays, contract, contractIndex })
      )
    : []
}
