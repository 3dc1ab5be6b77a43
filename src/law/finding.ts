import type { StageName } from "../stages/stage.ts"
import type { Citation } from "../values/citation.ts"
import type { FiscalYear } from "../values/fiscal-year.ts"
import type { ThaiDate } from "../values/thai-date.ts"
import type { RecordName } from "./books.ts"

/** What a judgement can come to; never a verdict on a person. */
export type Outcome =
  "conforms" | "breach" | "caution" | "flag" | "cannot-tell" | "not-judged" | "out-of-scope"

/** What officers and citizens read for each outcome. */
export const outcomeLabels: Record<Outcome, { readonly th: string; readonly en: string }> = {
  conforms: { th: "เป็นไปตาม", en: "Conforms" },
  breach: { th: "ไม่เป็นไปตาม ควรชี้แจง", en: "Does not conform; an explanation is due" },
  caution: { th: "ยังไม่พบหลักฐาน", en: "No evidence found yet" },
  flag: { th: "ข้อสังเกต", en: "Remark" },
  "cannot-tell": { th: "ข้อมูลไม่พอ", en: "Not enough recorded to tell" },
  "not-judged": { th: "ยังไม่ประเมิน", en: "Not judged" },
  "out-of-scope": { th: "ไม่เกี่ยวข้อง", en: "Does not apply" }
}

/** A fact a finding rests on: satang, a count, a date, a code or a text; sentences are made when publishing. */
export type Fact = bigint | number | string | boolean

/** The outcomes that become findings; the others are only counted. */
export type FindingOutcome = "breach" | "caution" | "flag" | "cannot-tell"

/** What a judgement rests on and came to, whatever it is about. Derived, never stored. */
export interface Told<O extends Outcome = Outcome> {
  readonly rule: string
  readonly stage: StageName
  readonly outcome: O
  /** The section of the wording that was applied, then of every parameter it used. Empty where no wording was applied. */
  readonly citations: ReadonlyArray<Citation>
  /** Which of the rule's sentences says it; absent for `cannot-tell`. */
  readonly because?: string
  readonly facts: Readonly<Record<string, Fact>>
  /** For `cannot-tell`: the fields that would tell, as `stage.field` (`prep.requestedOn`, `contract.form`). */
  readonly missing: ReadonlyArray<string>
  /** The date that chose the law, where there was one. */
  readonly judgedOn?: ThaiDate
  /** `judgedOn` is a later step's date, taken because the one that chooses the law is not recorded; the law was the same on both. */
  readonly approximate?: true
  /** How far the law that was applied has been checked. */
  readonly checkedOn?: ThaiDate
  /** The recorded relief because of which a breach or caution was not held: `ว 693 (5 ส.ค. 2564)`. */
  readonly relief?: string
}

/** What a rule came to about one purchase, or about one of its contracts, whatever the outcome. */
export interface Judgement<O extends Outcome = Outcome> extends Told<O> {
  readonly procurement: string
  /** Which contract of the purchase, counted from 0 in order of recording; absent where the finding concerns the whole purchase. */
  readonly contract?: number
}
export type Finding = Judgement<FindingOutcome>

/** What a rule came to about a record of the office, or about a fiscal year. */
export interface OfficeJudgement<O extends Outcome = Outcome> extends Told<O> {
  readonly fiscalYear?: FiscalYear
  readonly record?: { readonly name: RecordName; readonly key: string }
  /** The purchases or records it speaks of. */
  readonly members: ReadonlyArray<string>
}
export type OfficeFinding = OfficeJudgement<FindingOutcome>
