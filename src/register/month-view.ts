import type { AgreementDays } from "../stages/agreement-day.ts"
import type { Opening } from "./openings.ts"
import type { Finding } from "../law/finding.ts"
import type { Method } from "../stages/4-purchase/method.ts"
import type { PriceBasis } from "../stages/5-contract/codes.ts"
import type { Agency } from "../values/agency.ts"
import type { Satang } from "../values/baht.ts"
import type { FiscalYear } from "../values/fiscal-year.ts"
import type { Month, ThaiDate } from "../values/thai-date.ts"

/** One offer as it may be shown: the name is absent where a personal detail was withdrawn. */
export interface ShownBid {
  readonly name?: string
  readonly price?: Satang
}

/** One line of a published month: one contract. A value that is absent is unknown; nothing is invented for it. */
export interface PurchaseRow {
  /** 1 … n within the month: by day of agreement, contract number, project number. */
  readonly sequence: number
  readonly procurement: string
  /** Sequence number of the contract's first entry: its identity for life. */
  readonly contract: number
  /** Newest ledger entry behind the row. */
  readonly entry: number
  readonly fiscalYear: FiscalYear
  readonly item?: string
  readonly budget?: Satang
  /** null: recorded as none. */
  readonly referencePrice?: Satang | null
  readonly method?: Method
  readonly bids: ReadonlyArray<ShownBid>
  readonly winner?: string
  /** The number by which a named juristic supplier is known, where it is a sound one. */
  readonly winnerTaxId?: string
  /** The supplier's name or number was withdrawn at the person's request. */
  readonly winnerWithdrawn: boolean
  readonly agreedPrice?: Satang
  readonly agreedPriceBasis?: PriceBasis
  readonly reason?: string
  readonly contractNumber?: string
  /** The day of the contract or agreement, which places it in the month; of what it is the day, `dayOf` says. */
  readonly signedOn: ThaiDate
  readonly dayOf: AgreementDays
  readonly egpProjectNumber?: string
  readonly egpContractNumber?: string
  readonly budgetLine?: string
  readonly fundSource?: string
  /** Findings about this contract, and about its purchase on the first contract's row, that the office publishes; with the office's explanation. */
  readonly findings: ReadonlyArray<ExplainedFinding>
}

/** A finding with what the office says to it. */
export interface ExplainedFinding {
  readonly finding: Finding
  readonly explanation?: { readonly text: string; readonly entry: number }
}

/** What a row became since the first revision: added, gone from this month, or changed in the named fields; and why. */
export interface RowChange {
  readonly kind: "added" | "removed" | "changed"
  readonly procurement: string
  readonly item?: string
  readonly contractNumber?: string
  /** Field names of `PurchaseRow` with the value before and after, as text ready to show; absent = unknown. */
  readonly fields: ReadonlyArray<{
    readonly field: keyof PurchaseRow
    readonly before?: string
    readonly after?: string
  }>
  /** Reasons of the corrections, in order of the ledger, each with its entry. */
  readonly reasons: ReadonlyArray<{ readonly text: string; readonly entry: number }>
}

/** A revision of a month as published. */
export interface Revision {
  /** 1, 2, … */
  readonly number: number
  /** The ledger entries it covers: [0, size). */
  readonly size: number
  /** Its files were taken away since, because they showed a person's data that was redacted. */
  readonly withdrawn?: boolean
}

/** Everything a month's forms print; depends on entries [0, `revision.size`) only. */
export interface MonthView {
  readonly agency: Agency
  readonly month: Month
  readonly fiscalYear: FiscalYear
  readonly rows: ReadonlyArray<PurchaseRow>
  /** What opens the commitments behind what the rows print; by entry. */
  readonly openings: ReadonlyArray<Opening>
  readonly revision: number
  /** The earlier revisions, oldest first. */
  readonly earlier: ReadonlyArray<Revision>
  /** Since the first revision; empty for revision 1. */
  readonly changes: ReadonlyArray<RowChange>
  /** Whether the month's ledger state will be signed; an unsigned month says so. */
  readonly signed: boolean
}

/** One month of a fiscal-year page. */
export interface MonthTotal {
  readonly month: Month
  /** The month was published; an unpublished month has no numbers. */
  readonly published: boolean
  readonly revision: number
  readonly rows: number
  /** Sum of the agreed prices that are known. */
  readonly agreed: Satang
  /** Rows whose agreed price is not known. */
  readonly unpriced: number
}

/** A fiscal year over its published months. */
export interface FiscalYearView {
  readonly agency: Agency
  readonly fiscalYear: FiscalYear
  readonly months: ReadonlyArray<MonthTotal>
  readonly methods: ReadonlyArray<{
    readonly method: Method | undefined
    readonly rows: number
    readonly agreed: Satang
    readonly unpriced: number
  }>
}
