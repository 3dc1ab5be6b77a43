import { Absent, type Kind, ProcurementId } from "../stages/stage.ts"
import { Ground } from "../stages/4-purchase/ground.ts"
import type { Method, SubMethod } from "../stages/4-purchase/method.ts"
import type { Contract } from "../stages/5-contract.ts"
import type { Procurement } from "../stages/procurement.ts"
import type { Satang } from "../values/baht.ts"
import type { Citation } from "../values/citation.ts"
import type { ThaiDate } from "../values/thai-date.ts"
import type { HolidayTable } from "../values/working-days.ts"
import type { Judgement } from "./finding.ts"
import { judgementsOf } from "./engine.ts"
import { applied, ask } from "./judging.ts"
import { inForce, type Parameter } from "./parameter.ts"
import type { ContractSubject, Rule, RuleAbout, Subject } from "./rule.ts"
import { rules } from "./rules.ts"

/** What an officer knows before she chooses: what is bought, the budget of the occasion, the day of the request report. */
export interface Question {
  readonly kind: Kind
  readonly amount: Satang
  readonly on: ThaiDate
  readonly inCatalog?: boolean
  readonly ground?: Ground
  /** Of design or supervision: the budget of the works. */
  readonly constructionBudget?: Satang
}

/** A number of the law that a duty reads, as it holds on the day. */
export interface GuideNumber {
  readonly parameter: Parameter<unknown>
  readonly value: unknown
}

/** A duty on the way, from the rule that will judge it; what may only be remarked on is none. */
export interface GuideDuty {
  readonly rule: Rule
  readonly citations: ReadonlyArray<Citation>
  readonly numbers: ReadonlyArray<GuideNumber>
  /** Whether it applies for sure; else it depends on what is not known yet. */
  readonly certain: boolean
}

/** One way to buy, what the rules hold against choosing it, and what they ask on it. */
export interface Way {
  readonly method: Method
  readonly subMethod: SubMethod | undefined
  readonly ground: Ground | undefined
  readonly against: ReadonlyArray<Judgement>
  /** Whether the rule that decides on such a choice speaks of it; where none does, silence is no leave. */
  readonly settled: boolean
  /** What may be remarked on, though nothing is held against it. */
  readonly remarks: ReadonlyArray<Judgement>
  readonly duties: ReadonlyArray<GuideDuty>
}

type Candidate = Pick<Way, "method" | "subMethod" | "ground">

const way = (method: Method, ground?: Ground, subMethod?: SubMethod): Candidate => ({
  method,
  ground,
  subMethod
})

const consultants = [way("consultant-general"), way("consultant-specific", "70-3-b")]
const designers = [way("design-general"), way("design-contest"), way("design-specific", "82-2")]
const ordinary = [
  way("specific", "56-2-b", "direct"),
  way("specific", "56-2-b", "w804"),
  way("specific", "56-2-b", "w119"),
  way("e-market", undefined, "quotation"),
  way("e-market", undefined, "auction"),
  way("e-bidding")
]

const onGround = (ground: Ground): ReadonlyArray<Candidate> => {
  const methods: ReadonlyArray<readonly [prefix: string, method: Method]> = [
    ["56-1-", "selection"],
    ["56-2-", "specific"],
    ["70-2-", "consultant-selection"],
    ["70-3-", "consultant-specific"],
    ["81-", "design-selection"],
    ["82-", "design-specific"]
  ]
  const method = methods.find(([prefix]) => ground.startsWith(prefix))![1]
  return ground === "56-2-b"
    ? ordinary.filter((it) => it.ground === ground)
    : [way(method, ground, ground.startsWith("56-2-") ? "committee" : undefined)]
}

/** The grounds that belong to what is procured: มาตรา 56 for goods, services and works, 70 for consultants, 81 and 82 for design. */
export const groundsOf = (kind: Kind): ReadonlyArray<Ground> => {
  const prefixes = kind === "consultant" ? ["70-"] : kind === "design-supervision" ? ["81-", "82-"] : ["56-"]
  return kind === "lease-immovable" || kind === "exchange"
    ? []
    : Ground.literals.filter((ground) => prefixes.some((prefix) => ground.startsWith(prefix)))
}

const candidates = ({ ground, kind }: Question): ReadonlyArray<Candidate> => {
  if (ground !== undefined) return onGround(ground)
  if (kind === "consultant") return consultants
  if (kind === "design-supervision") return designers
  return kind === "lease-immovable" || kind === "exchange" ? [] : ordinary
}

const id = ProcurementId.make("0")

/** The purchase as it would be recorded on the day of the request: what is known, and nothing else. */
const supposed = (question: Question, { ground, method, subMethod }: Candidate): Procurement => ({
  id,
  need: Absent,
  budget: Absent,
  prep: {
    procurement: id,
    kind: question.kind,
    amount: question.amount,
    requestedOn: question.on,
    ...(question.inCatalog === undefined ? {} : { inCatalog: question.inCatalog }),
    ...(question.constructionBudget === undefined ? {} : { constructionBudget: question.constructionBudget })
  },
  purchase: {
    procurement: id,
    method,
    invitedFrom: question.on,
    ground: ground ?? null,
    ...(subMethod === undefined ? {} : { subMethod })
  },
  contracts: [],
  stock: Absent,
  approvals: []
})

const agreed = (procurement: Procurement, { amount, on }: Question): Contract => ({
  procurement: procurement.id,
  supplier: {},
  signedOn: on,
  amount
})

const dutyUnder = <S extends Subject>(
  rule: Rule,
  about: RuleAbout<string, S>,
  subject: S
): ReadonlyArray<GuideDuty> => {
  const { law } = applied(ask(about), subject)
  if (law === "not-judged" || "missing" in law) return []
  const scope = law.wording.scope(subject)
  if (scope === "out-of-scope" || scope === "not-judged") return []
  if (scope === "in" && law.values !== undefined && law.wording.judge(subject, law.values) === "out-of-scope")
    return []
  const numbers = Object.values(law.wording.reads).flatMap((parameter): ReadonlyArray<GuideNumber> => {
    const value = inForce(parameter.history, law.from)?.value
    return value == null ? [] : [{ parameter, value }]
  })
  return [{ rule, citations: law.citations, numbers, certain: scope === "in" }]
}

const dutiesOn = (question: Question, procurement: Procurement, holidays: HolidayTable) =>
  rules.flatMap((rule): ReadonlyArray<GuideDuty> => {
    if (rule.severity === "flag") return []
    if (rule.about === "procurement") return dutyUnder<Subject>(rule, rule, { procurement, holidays })
    if (rule.about !== "contract") return []
    const contract = agreed(procurement, question)
    return dutyUnder<ContractSubject>(rule, rule, {
      procurement: { ...procurement, contracts: [contract] },
      holidays,
      contract,
      contractIndex: 0
    })
  })

const deciders: Readonly<Partial<Record<Method | SubMethod | Ground, string>>> = {
  direct: "act-56-specific-cap",
  w804: "w804-50k",
  w119: "w119-small",
  "70-3-b": "mr2-consultant-cap",
  "70-3-d": "mr2-consultant-cap",
  "82-2": "mr3-design-cap",
  "e-market": "reg-30-emarket",
  "e-bidding": "reg-31-ebidding",
  selection: "act-56-default-general",
  specific: "act-56-default-general"
}

/** Whether the rule that decides on the way, or where there is none of its own any rule, came to something on that day. */
const isSettled = ({ ground, method, subMethod }: Candidate, held: ReadonlyArray<Judgement>): boolean => {
  const decider = deciders[subMethod ?? method] ?? deciders[ground ?? method] ?? deciders[method]
  return held.some(
    ({ outcome, rule }) =>
      (decider === undefined || rule === decider) && outcome !== "not-judged" && outcome !== "out-of-scope"
  )
}

/**
 * The ways to buy, those first that no rule holds anything against. Made by asking the rules about the purchase as it would stand, so that it
 * says what they will say: a way is proposed exactly where `against` is empty and the choice is settled. Leases of land and exchanges have no method (ข้อ 92–100).
 */
export const methodGuide = (question: Question, holidays: HolidayTable): ReadonlyArray<Way> =>
  candidates(question)
    .map((candidate): Way => {
      const procurement = supposed(question, candidate)
      const held = rules
        .filter(({ about }) => about === "procurement")
        .flatMap((rule) => judgementsOf(rule, procurement, holidays))
      return {
        ...candidate,
        against: held.filter(({ outcome }) => outcome === "breach" || outcome === "caution"),
        settled: isSettled(candidate, held),
        remarks: held.filter(({ outcome }) => outcome === "flag"),
        duties: dutiesOn(question, procurement, holidays)
      }
    })
    .toSorted((a, b) => a.against.length - b.against.length || Number(b.settled) - Number(a.settled))
