import type { Judgement, OfficeJudgement } from "../law/finding.ts"
import type { Tally } from "../law/judging.ts"
import type { OpenDuty } from "../law/dues.ts"
import type { Method } from "../stages/4-purchase/method.ts"
import type { StageName } from "../stages/stage.ts"
import type { Agency } from "../values/agency.ts"
import type { Satang } from "../values/baht.ts"
import type { FiscalYear } from "../values/fiscal-year.ts"
import type { Month, ThaiDate } from "../values/thai-date.ts"
import type { DueState } from "./due-state.ts"
import type { EntryType } from "./envelope.ts"

/** What a rule came to about a purchase or a contract of it, the entries it rests on, and what the office says to it. */
export interface AuditedJudgement {
  readonly judgement: Judgement
  readonly contractNumber?: string
  /** Ascending; never empty. */
  readonly entries: ReadonlyArray<number>
  /** Of a breach, a caution or a flag: what was looked at, by its Thai titles, each with its entry. */
  readonly basis: ReadonlyArray<{ readonly title: string; readonly entry: number }>
  readonly explanation?: { readonly text: string; readonly entry: number }
  /** It rests on something that is hidden until the award, and there is none yet: its facts are not to be printed. */
  readonly isHidden: boolean
}

/** What an office-wide finding speaks of: a purchase, or a record of the office. */
export interface AuditedMember {
  readonly key: string
  readonly title?: string
  /** Whether a page of the report is about it. */
  readonly isAudited: boolean
  readonly entries: ReadonlyArray<number>
}

/** What a rule came to about a record of the office, or about the year as a whole. */
export interface AuditedOfficeJudgement {
  readonly judgement: OfficeJudgement
  readonly explanation?: { readonly text: string; readonly entry: number }
  readonly members: ReadonlyArray<AuditedMember>
  /** Of the record itself; empty where the year as a whole was judged. */
  readonly entries: ReadonlyArray<number>
}

/** A recorded day of a purchase; `null` where it is recorded as not having happened. */
export interface TimelineDay {
  readonly stage: StageName
  readonly title: string
  readonly on: ThaiDate | null
  readonly entry: number
}

/** One ledger entry about a purchase, without its values. */
export interface AuditedEntry {
  readonly seq: number
  /** UTC. */
  readonly at: string
  readonly type: EntryType
  /** What record it is about. */
  readonly kind?: string
  /** Thai titles of the fields it says something of. */
  readonly fields: ReadonlyArray<string>
  readonly corrects?: number
  readonly reason?: string
  readonly struck: boolean
  readonly source?: { readonly entry: number; readonly row?: number }
}

/** A correction: what it changed, as far as entries say it in clear. */
export interface AuditedCorrection {
  readonly procurement: string
  readonly entry: number
  readonly corrects: number
  readonly at: string
  readonly reason: string
  readonly struck: boolean
  /** A newer pull changed it, not the office. */
  readonly isImported: boolean
  readonly changes: ReadonlyArray<{ readonly title: string; readonly before: string; readonly after: string }>
  /** Months that had shown the purchase before it, each with its first revision since, where there is one. */
  readonly published: ReadonlyArray<{ readonly month: Month; readonly revision?: number }>
}

/** A contract as the published month shows it. */
export interface AuditedContract {
  readonly first: number
  readonly number?: string
  readonly signedOn?: ThaiDate
  readonly supplier?: string
  readonly supplierWithdrawn: boolean
  readonly amount?: Satang
}

/** Something to do under a rule, as it stood on the day of the report. */
export interface AuditedDue {
  readonly due: OpenDuty
  readonly contractNumber?: string
  readonly state: DueState
  readonly entries: ReadonlyArray<number>
}

export interface AuditedPurchase {
  readonly id: string
  readonly title?: string
  readonly method?: Method
  readonly amount?: Satang
  readonly agreed?: Satang
  readonly contracts: ReadonlyArray<AuditedContract>
  /** By rule, then by contract. */
  readonly judgements: ReadonlyArray<AuditedJudgement>
  readonly timeline: ReadonlyArray<TimelineDay>
  readonly entries: ReadonlyArray<AuditedEntry>
  readonly corrections: ReadonlyArray<AuditedCorrection>
  readonly dues: ReadonlyArray<AuditedDue>
}

/** A field that judgements wait for. */
export interface MissingField {
  readonly field: string
  readonly purchases: number
  readonly rules: number
  /** Judgements that wait for it, and those that wait for nothing else. */
  readonly judgements: number
  readonly alone: number
  /** The entries those judgements did find something in. */
  readonly entries: ReadonlyArray<number>
}

/** The days between two steps, over the purchases that have both. */
export interface StepDuration {
  readonly from: string
  readonly to: string
  readonly purchases: number
  /** Of two in the middle, half their sum. */
  readonly median: number
  readonly longest: number
  readonly longestOf: string
  /** Purchases whose second day is before the first; not counted in the others. */
  readonly reversed: number
}

/** A group of purchases of one method and one band of amounts. */
export interface Stratum {
  readonly method: Method | undefined
  readonly band: AmountBand
  readonly population: number
  readonly money: bigint
  readonly chosen: number
}
export type AmountBand = "to-100k" | "to-500k" | "to-5m" | "above-5m" | "unknown"

/** A purchase drawn for a check on paper. */
export interface Drawn {
  readonly purchase: AuditedPurchase
  readonly band: AmountBand
  /** SHA-256 of seed, line feed, project number: decides the order; lower-case hexadecimal. */
  readonly hash: string
}

export interface Sample {
  readonly seed: string
  readonly population: number
  readonly strata: ReadonlyArray<Stratum>
  readonly drawn: ReadonlyArray<Drawn>
}

/** Everything an auditor's report of a fiscal year prints; depends on entries [0, `size`), the day, the seed and the sample's size only. */
export interface AuditView {
  readonly agency: Agency
  readonly fiscalYear: FiscalYear
  readonly on: ThaiDate
  /** Whether the report's reader named the day; else it is that of the newest entry. */
  readonly isDayNamed: boolean
  readonly size: number
  /** Of the ledger at `size`, lower-case hexadecimal. */
  readonly root: string
  /** Up to when the whole of the encoded law has been checked. */
  readonly lawCheckedOn: ThaiDate
  /** By project number. */
  readonly purchases: ReadonlyArray<AuditedPurchase>
  /** Purchases whose fiscal year nothing tells; they are in no year's report. */
  readonly unplaced: ReadonlyArray<string>
  /** Purchases with a contract signed in this year whose money is another year's. */
  readonly otherYears: ReadonlyArray<string>
  readonly office: ReadonlyArray<AuditedOfficeJudgement>
  readonly counts: Tally
  readonly missing: ReadonlyArray<MissingField>
  readonly durations: ReadonlyArray<StepDuration>
  /** Of the office and of the year. */
  readonly dues: ReadonlyArray<AuditedDue>
  readonly sample: Sample
}
