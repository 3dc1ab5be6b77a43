import { daysOfAgreement } from "../stages/agreement-day.ts"
import type { Ground } from "../stages/4-purchase/ground.ts"
import type { Method, SubMethod } from "../stages/4-purchase/method.ts"
import {
  budgetOfOccasion,
  firstSignedOn,
  fiscalYearOfMoney,
  kindOf,
  type Procurement,
  titleOf
} from "../stages/procurement.ts"
import type { Kind } from "../stages/stage.ts"
import type { Satang } from "../values/baht.ts"
import { type FiscalYear, fiscalYearOf } from "../values/fiscal-year.ts"
import type { Supplier } from "../values/supplier.ts"
import { foldForMatching } from "../values/text.ts"
import type { ThaiDate } from "../values/thai-date.ts"
import { agreedPrice } from "./price.ts"
import { recorded } from "./rule.ts"
import { isCancelled } from "./scope.ts"

/** One purchase in short: what rules about a whole year compare, small enough to keep for a year of any size. */
export interface Digest {
  readonly id: string
  readonly title: string | undefined
  readonly fiscalYear: FiscalYear | undefined
  readonly kind: Kind | undefined
  readonly method: Method | undefined
  readonly subMethod: SubMethod | null | undefined
  readonly ground: Ground | null | undefined
  /** The requesting unit and the class of supplies, folded for comparison. */
  readonly unit: string | undefined
  readonly itemClass: string | undefined
  /** The budget of the occasion. */
  readonly amount: Satang | undefined
  readonly agreed: Satang | undefined
  readonly requestedOn: ThaiDate | undefined
  readonly approvedOn: ThaiDate | undefined
  readonly awardedOn: ThaiDate | undefined
  readonly signedOn: ThaiDate | undefined
  /** The first day of agreement of its contracts: what places it in a month. */
  readonly agreedOn: ThaiDate | undefined
  /** The winner, else the contractor, by tax number where there is one, else by folded name; nobody's where contractors are several. */
  readonly supplier: string | undefined
  readonly quarterly: boolean | undefined
  readonly quarterlyOn: ThaiDate | null | undefined
  readonly planNumber: string | undefined
  readonly invited: number | undefined
  readonly bids: number | undefined
  /** Cancelled before a contract was made: nothing was bought. */
  readonly cancelled: boolean
}

const folded = (text: string | null | undefined): string | undefined =>
  text == null ? undefined : foldForMatching(text) || undefined

const nameOf = (supplier: Supplier | null | undefined): string | undefined =>
  supplier?.taxId ?? folded(supplier?.name)

const supplierOf = ({ contracts, purchase }: Procurement): string | undefined => {
  const names = new Set(contracts.map(({ supplier }) => nameOf(supplier)))
  return names.size > 1 ? undefined : nameOf(recorded(purchase).winner ?? contracts[0]?.supplier)
}

/** The short form of a purchase. */
export const digestOf = (procurement: Procurement): Digest => {
  const need = recorded(procurement.need)
  const prep = recorded(procurement.prep)
  const purchase = recorded(procurement.purchase)
  const signedOn = firstSignedOn(procurement)
  const requestedOn = prep.requestedOn ?? undefined
  const day = signedOn ?? requestedOn
  return {
    id: procurement.id,
    title: titleOf(procurement),
    fiscalYear: fiscalYearOfMoney(procurement) ?? (day === undefined ? undefined : fiscalYearOf(day)),
    kind: kindOf(procurement),
    method: purchase.method,
    subMethod: purchase.subMethod,
    ground: purchase.ground,
    unit: folded(need.unit),
    itemClass: folded(need.itemClass),
    amount: budgetOfOccasion(procurement),
    agreed: agreedPrice(procurement),
    requestedOn,
    approvedOn: prep.approvedOn ?? undefined,
    awardedOn: purchase.awardedOn ?? undefined,
    signedOn,
    agreedOn: daysOfAgreement(procurement).toSorted()[0],
    supplier: supplierOf(procurement),
    quarterly: purchase.quarterly,
    quarterlyOn: purchase.quarterlyOn,
    planNumber: folded(prep.plans?.at(-1)?.planNumber),
    invited: purchase.invitees?.length,
    bids: purchase.bids?.length,
    cancelled: isCancelled(procurement)
  }
}
