import type { Supplier } from "../values/supplier.ts"
import type { FundSource } from "../stages/2-budget/source.ts"
import type { ReferencePriceForm, ReferencePriceSource } from "../stages/3-prep/reference-price.ts"
import type { Ground } from "../stages/4-purchase/ground.ts"
import type { Method } from "../stages/4-purchase/method.ts"
import type { ContractStatus } from "../stages/5-contract/codes.ts"
import type { Kind } from "../stages/stage.ts"
import type { Agency } from "../values/agency.ts"
import type { Satang } from "../values/baht.ts"
import type { FiscalYear } from "../values/fiscal-year.ts"
import type { Month, ThaiDate } from "../values/thai-date.ts"
import type { ItaTemplate } from "./ita-template.ts"

/** A supplier as forms may show them: a natural person's number is never there, their name may have been withdrawn. */
export interface ShownSupplier {
  readonly name?: Supplier["name"]
  /** A juristic person's number. */
  readonly taxId?: string
  /** Not known to be a juristic person: taken for a natural one. */
  readonly isPerson: boolean
  readonly isWithdrawn: boolean
}

/** A contract that stands in a published month. */
export interface ShownContract {
  /** Sequence number of its first entry: its identity for life. */
  readonly first: number
  /** The day that places it in its month. */
  readonly on: ThaiDate
  readonly supplier: ShownSupplier
  readonly number?: string
  readonly egpNumber?: string
  readonly startsOn?: ThaiDate
  readonly endsOn?: ThaiDate
  /** As signed. */
  readonly amount?: Satang
  readonly status?: ContractStatus
}

/** An offer. */
export interface ShownOffer {
  readonly bidder: ShownSupplier
  readonly price?: Satang
}

/** What forms print of a purchase that stands in a published month. `null` is recorded as none; absent is not recorded. */
export interface ShownPurchase {
  readonly id: string
  readonly egpProjectNumber?: string
  readonly fiscalYear: FiscalYear
  readonly title?: string
  readonly kind?: Kind
  readonly unit?: string
  /** ขอบเขตงานหรือรายละเอียดคุณลักษณะเฉพาะ. */
  readonly scope?: string | null
  readonly budget?: Satang
  /** The source of the money in the office's words. */
  readonly fundSource?: string
  readonly fundClass?: FundSource | null
  readonly referencePrice?: Satang | null
  readonly referencePriceSetOn?: ThaiDate | null
  readonly referencePriceSource?: ReferencePriceSource | null
  readonly referencePriceDetail?: string | null
  readonly referencePriceForm?: ReferencePriceForm | null
  /** Positions of who set the reference price; their names are personal. */
  readonly referencePriceSetBy?: ReadonlyArray<string> | null
  readonly method?: Method
  readonly ground?: Ground | null
  readonly reason?: string | null
  readonly offers: ReadonlyArray<ShownOffer>
  /** In the order of their days. */
  readonly contracts: ReadonlyArray<ShownContract>
}

/** What became of a purchase without a contract: awarded and not signed yet, or cancelled. */
export type Uncontracted = "unsigned" | "cancelled"

/** A purchase without a contract, of which the award is recorded or the cancellation. What only an award opens is not there without one. */
export interface UncontractedPurchase extends ShownPurchase {
  readonly standing: Uncontracted
}

/** One version of a purchase's row in the annual plan that the office approved or made public. */
export interface ShownPlan {
  readonly version: number
  readonly number?: string | null
  readonly name?: string | null
  readonly amount?: Satang | null
  readonly expected?: Month | null
  readonly reason?: string | null
  /** The first day on which it was made public. */
  readonly announcedOn?: ThaiDate
}

/** A purchase's rows in the annual plan, oldest version first. */
export interface PlannedPurchase {
  readonly id: string
  readonly fiscalYear: FiscalYear
  readonly versions: readonly [ShownPlan, ...ReadonlyArray<ShownPlan>]
  /** The day on which a purchase was cancelled before any contract. */
  readonly cancelledOn?: ThaiDate
}

/** Everything that the forms of years and purchases print: public facts only, from the entries below the office's size. */
export interface FormsView {
  readonly agency: Agency
  /** The published months. */
  readonly months: ReadonlySet<Month>
  /** Fiscal years that have a published month, newest first. */
  readonly years: ReadonlyArray<FiscalYear>
  /** In the order of their numbers. */
  readonly purchases: ReadonlyArray<ShownPurchase>
  /** Purchases without a contract, in the order of their numbers. */
  readonly uncontracted: ReadonlyArray<UncontractedPurchase>
  readonly plans: ReadonlyArray<PlannedPurchase>
  /** The office's own ITA templates, by `itaKey`. */
  readonly itaTemplates: ReadonlyMap<string, ItaTemplate>
}
