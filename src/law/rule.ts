import type { Contract } from "../stages/5-contract.ts"
import type { Procurement } from "../stages/procurement.ts"
import type { Absent, StageName } from "../stages/stage.ts"
import type { Citation } from "../values/citation.ts"
import type { FiscalYear } from "../values/fiscal-year.ts"
import type { Month, ThaiDate } from "../values/thai-date.ts"
import type { HolidayTable } from "../values/working-days.ts"
import type { Advice } from "./advice.ts"
import type { Books, RecordOfBooks, RecordName } from "./books.ts"
import type { Digest } from "./digest.ts"
import type { Due, Duty } from "./duty.ts"
import type { FieldName } from "./field-name.ts"
import type { Fact } from "./finding.ts"
import type { Dated, Parameter } from "./parameter.ts"

export type { FieldName }

/** What every rule looks at: the holidays are an argument because periods are counted in working days. */
export interface Situation {
  readonly holidays: HolidayTable
}

/** What a rule about a purchase looks at. */
export interface Subject extends Situation {
  readonly procurement: Procurement
}

/** What a rule about a contract looks at: the contract, and the purchase it belongs to. */
export interface ContractSubject extends Subject {
  readonly contract: Contract
  /** Counted from 0 in order of recording. */
  readonly contractIndex: number
}

/** What a rule about one record of the office looks at, such as a loan: the record, and the office's other records. */
export interface RecordSubject<N extends RecordName = RecordName> extends Situation {
  readonly record: RecordOfBooks<N>
  readonly books: Books
}

/** A month whose disclosure was published, with the day of its first revision. */
export interface PublishedMonth {
  readonly month: Month
  readonly on: ThaiDate
}

/** What a rule about a fiscal year looks at: its purchases in short and those of the years before, the office's records, what was published. */
export interface YearSubject extends Situation {
  readonly fiscalYear: FiscalYear
  /** Of this fiscal year, in order of their numbers. */
  readonly purchases: ReadonlyArray<Digest>
  /** Of earlier fiscal years. */
  readonly earlier: ReadonlyArray<Digest>
  readonly books: Books
  readonly published: ReadonlyArray<PublishedMonth>
}

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
  /** The purchases, or records of the office, that a finding about a year speaks of. */
  readonly members?: ReadonlyArray<string>
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

/** How a duty reads from a day on, until the next wording. No function of it may ask for another date, nor for now. */
export interface Wording<S extends Situation, R extends Reads = Reads> extends Dated {
  /** Other sections that the duty rests on, cited after the first. */
  readonly besides?: ReadonlyArray<Citation>
  readonly reads: R
  /** Asked first; sees no number of the law. */
  readonly scope: (subject: S) => Scope
  /** A rule about a year may find several things at once; of any other rule the first counts. */
  readonly judge: (subject: S, values: ValuesOf<R>) => Verdict | readonly [Found, ...Array<Found>]
  /** What falls due under the duty and is not recorded as done yet; asked only of what is in scope. */
  readonly due?: (subject: S, values: ValuesOf<R>) => ReadonlyArray<Due>
}

/** A wording whose judge takes the values of what it reads, typed. */
export const wording = <S extends Situation, const R extends Reads>(it: Wording<NoInfer<S>, R>): Wording<S> =>
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
export interface RuleAbout<About extends string, S extends Situation> {
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
  readonly advice: Advice
  /** What `due` of its wordings speaks of. */
  readonly duty?: Duty
}

/** A duty about a purchase as a whole. */
export type ProcurementRule = RuleAbout<"procurement", Subject>
/** A duty about each contract of a purchase. */
export type ContractRule = RuleAbout<"contract", ContractSubject>
/** A duty about one record of the office. */
export type RecordRule = { readonly [N in RecordName]: RuleAbout<N, RecordSubject<N>> }[RecordName]
export type RecordRuleOf<N extends RecordName> = RuleAbout<N, RecordSubject<N>>
/** A duty, or a pattern, about a fiscal year of the office. */
export type YearRule = RuleAbout<"year", YearSubject>
export type Rule = ProcurementRule | ContractRule | RecordRule | YearRule

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
