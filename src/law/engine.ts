import type { Procurement } from "../stages/procurement.ts"
import type { HolidayTable } from "../values/working-days.ts"
import type { Numbers } from "./epoch.ts"
import type { Finding, Judgement, Outcome } from "./finding.ts"
import {
  applied,
  type Asked,
  ask,
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

/** What one rule says of one subject: not a thing outside the Act; a recorded relief keeps it from holding what it relieves of. */
const consider = <S extends Subject, A>(
  asked: Asked<S>,
  subject: S,
  then: (outcome: Outcome, told: () => Judgement) => A
): A => {
  const law = applied(asked, subject)
  const { procurement } = subject
  const first: Verdict = isUnderTheAct(procurement) ? verdictOf(law, subject) : "out-of-scope"
  const held = outcomeOf(first)
  const relief = held === "breach" || held === "caution" ? reliefFor(procurement, asked.rule.id) : undefined
  const verdict = relief === undefined ? first : "not-judged"
  const outcome = relief === undefined ? held : "not-judged"
  return then(outcome, () => ({
    ...tell(asked, law, verdict, outcome),
    procurement: procurement.id,
    ...("contractIndex" in subject ? { contract: subject.contractIndex as number } : {}),
    ...(relief === undefined ? {} : { relief })
  }))
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
  list?: ReadonlyArray<Rule>,
  numbers?: Numbers
): Judging => {
  const { aboutProcurement, aboutContract } = list === undefined ? allRules(numbers) : askAll(list, numbers)
  const ofProcurement = counted(aboutProcurement)
  const ofContract = counted(aboutContract)
  const findings: Array<Finding> = []
  const note =
    (counts: OutcomeCounts) =>
    (outcome: Outcome, told: () => Judgement): void => {
      counts[outcome] += 1
      if (isFindingOutcome(outcome)) findings.push(told() as Finding)
    }
  for (const procurement of procurements) {
    const subject = { procurement, holidays }
    for (const { asked, counts } of ofProcurement) consider(asked, subject, note(counts))
    for (const [contractIndex, contract] of procurement.contracts.entries()) {
      const contractSubject = { procurement, holidays, contract, contractIndex }
      for (const { asked, counts } of ofContract) consider(asked, contractSubject, note(counts))
    }
  }
  return {
    findings,
    counts: new Map([...ofProcurement, ...ofContract].map(({ asked, counts }) => [asked.rule.id, counts]))
  }
}

const whole = (_: Outcome, told: () => Judgement): Judgement => told()

/** As `judgementsIn`, one at a time: whoever takes them may look around before each. */
export function* judgementsOneByOne(
  procurement: Procurement,
  holidays: HolidayTable,
  numbers?: Numbers
): Generator<Judgement, void, void> {
  const { aboutProcurement, aboutContract } = allRules(numbers)
  for (const asked of aboutProcurement) yield consider(asked, { procurement, holidays }, whole)
  for (const asked of aboutContract) {
    for (const [contractIndex, contract] of procurement.contracts.entries())
      yield consider(asked, { procurement, holidays, contract, contractIndex }, whole)
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
  if (rule.about === "procurement") return [consider(ask(rule), { procurement, holidays }, whole)]
  return rule.about === "contract"
    ? procurement.contracts.map((contract, contractIndex) =>
        consider(ask<ContractSubject>(rule), { procurement, holidays, contract, contractIndex }, whole)
      )
    : []
}
