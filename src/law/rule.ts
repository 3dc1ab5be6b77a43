import type { Need } from "../stages/1-need.ts"
import type { Budget } from "../stages/2-budget.ts"
import type { BudgetLine } from "../stages/2-budget/line.ts"
import type { Plan } from "../stages/3-prep/plan.ts"
import type { Prep } from "../stages/3-prep.ts"
import type { Purchase } from "../stages/4-purchase.ts"
import type { Contract } from "../stages/5-contract.ts"
import type { Stock } from "../stages/6-stock.ts"
import type { Procurement } from "../stages/procurement.ts"
import type { Absent, StageName } from "../stages/stage.ts"
import type { Citation } from "../values/citation.ts"
import type { ThaiDate } from "../values/thai-date.ts"
import type { HolidayTable } from "../values/working-days.ts"
import type { Fact } from "./finding.ts"
import type { Dated, Parameter } from "./parameter.ts"

/** What a rule about a purchase looks at. The holidays are an argument because periods are counted in working days. */
export interface Subject {
  readonly procurement: Procurement
  readonly holidays: HolidayTable
}

/** What a rule about a contract looks at: the contract, and the purchase it belongs to. */
export interface ContractSubject extends Subject {
  readonly contract: Contract
  /** Counted from 0 in order of recording. */
  readonly contractIndex: number
}

type Key<A> = Exclude<keyof A & string, "procurement">

/** A field of a stage record, as a finding names it. */
export type FieldName =
  | `need.${Key<Need>}`
  | `budget.${Key<Budget>}`
  | `prep.${Key<Prep>}`
  | `purchase.${Key<Purchase>}`
  | `contract.${Key<Contract>}`
  | `stock.${Key<Stock>}`
  | `line.${Key<BudgetLine>}`
  | `plan.${Key<Plan>}`

/** The fields that would tell, where what is recorded does not. */
export interface Missing {
  readonly missing: ReadonlyArray<FieldName>
}

/** Something to report, with the facts it rests on. */
export interface Found {
  readonly outcome: "breach" | "caution" | "flag"
  /** Which of the rule's sentences says it. */
  readonly because: string
  readonly facts: Readonly<Record<string, Fact>>
}

/** Whether a rule speaks of the subject at all. `not-judged`: it may, but the record's vocabulary cannot draw the law's line. */
export type Scope = "in" | "out-of-scope" | "not-judged" | Missing

/**
 * What a rule answers. `out-of-scope` where an exemption hangs on a number of the law; `not-judged` where days would have to be counted
 * in a year whose holidays are not loaded.
 */
export type Verdict = "conforms" | "out-of-scope" | "not-judged" | Missing | Found

/**
 * The date that chooses the law. An approximate one is the first recorded date that cannot be earlier than the exact one, which is in the
 * `missing` field; the exact one is not before `earliest`. `before-the-act`: the purchase was begun under the older rules (มาตรา 128).
 */
export type Dating = ThaiDate | "before-the-act" | Approximate | Missing
export interface Approximate extends Missing {
  readonly on: ThaiDate
  readonly earliest?: ThaiDate
}

/** The parameters a wording reads, by the name it knows them by. */
export type Reads = Readonly<Record<string, Parameter<unknown>>>

/** The values of what a wording reads, in force on the record's own date. */
export type ValuesOf<R extends Reads> = {
  readonly [K in keyof R]: R[K] extends Parameter<infer A> ? A : never
}

/** How a duty reads from a day on, until the next wording. Neither function may ask for another date, nor for now. */
export interface Wording<S extends Subject, R extends Reads = Reads> extends Dated {
  /** Other sections that the duty rests on, cited after the first. */
  readonly besides?: ReadonlyArray<Citation>
  readonly reads: R
  /** Asked first; sees no number of the law. */
  readonly scope: (subject: S) => Scope
  readonly judge: (subject: S, values: ValuesOf<R>) => Verdict
}

/** A wording whose judge takes the values of what it reads, typed. */
export const wording = <S extends Subject, const R extends Reads>(it: Wording<NoInfer<S>, R>): Wording<S> =>
  it as unknown as Wording<S>

/** A text in both languages. */
export interface Text {
  readonly th: string
  readonly en: string
}

/** How a fact is printed; a record of texts for a fact that is one or more codes, separated by spaces. */
export type FactKind =
  "baht" | "date" | "count" | "rate" | "fiscal-year" | "method" | "ground" | Readonly<Record<string, Text>>

/** One duty of the law as a program can check it: data about it, and pure functions of what is recorded. */
export interface RuleAbout<About extends "procurement" | "contract", S extends Subject> {
  /** Instrument, section, duty, as in the law sheet; the file's name too. */
  readonly id: string
  readonly title: Text
  readonly stage: StageName
  readonly about: About
  /** The heaviest that the rule may find. */
  readonly severity: Found["outcome"]
  readonly datedBy: (subject: S) => Dating
  /** Oldest first. */
  readonly history: ReadonlyArray<Wording<S>>
  /** How its facts are printed. */
  readonly facts: Readonly<Record<string, FactKind>>
  /** The sentence for each `because`, with `{fact}` where a fact goes. */
  readonly says: Readonly<Record<string, Text>>
  /** What cannot be told where a field is missing: `วงเงินไม่เกินเพดานหรือไม่`, `whether the budget is within the ceiling`. */
  readonly asks: Text
}

/** A duty about a purchase as a whole. */
export type ProcurementRule = RuleAbout<"procurement", Subject>
/** A duty about each contract of a purchase. */
export type ContractRule = RuleAbout<"contract", ContractSubject>
export type Rule = ProcurementRule | ContractRule

/** The recorded part of a stage; every field of an absent stage is undefined. */
export const recorded = <A extends object>(stage: A | Absent): Partial<A> => stage as Partial<A>

/** What a rule answers where these fields would tell. */
export const missing = (...fields: ReadonlyArray<FieldName>): Missing => ({ missing: fields })

/** The fields that are not recorded, or undefined where all are. */
export const unrecorded = (fields: Readonly<Partial<Record<FieldName, unknown>>>): Missing | undefined => {
  const names = (Object.keys(fields) as Array<FieldName>).filter((name) => fields[name] === undefined)
  return names.length === 0 ? undefined : { missing: names }
}

/** What a rule answers where the recorded facts contradict the duty. */
export const breach = (because: string, facts: Found["facts"]): Found => ({
  outcome: "breach",
  because,
  facts
})

/** What a rule answers where the record does not show that the duty was met. */
export const caution = (because: string, facts: Found["facts"]): Found => ({
  outcome: "caution",
  because,
  facts
})

/** What a rule answers where no duty is contradicted, but people may want to look. */
export const flag = (because: string, facts: Found["facts"]): Found => ({
  outcome: "flag",
  because,
  facts
})
