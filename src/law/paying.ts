import type { Inspection, Payment } from "../stages/5-contract/events.ts"
import { type Contract, priceNow } from "../stages/5-contract.ts"
import { kindOf, type Procurement } from "../stages/procurement.ts"
import { satang } from "../values/baht.ts"
import type { ThaiDate } from "../values/thai-date.ts"
import type { HolidayTable } from "../values/working-days.ts"
import { withinCalendarDays } from "./deadline.ts"
import { tookIn } from "./inspecting.ts"
import {
  breach,
  caution,
  type ContractSubject,
  missing,
  recorded,
  type Scope,
  type Subject,
  type Verdict
} from "./rule.ts"
import { isCancelled, wayOfSpecific } from "./scope.ts"
import { hasOwnReport } from "./small-purchase.ts"

/** Where money is paid after an inspection: not rents, not exchanges, not what is bought with cash (ข้อ 79 วรรคสอง, ว 119, ว 804). */
export const paidOnInspection = ({ procurement }: Subject): Scope => {
  const kind = kindOf(procurement)
  const isElse = kind === "lease" || kind === "lease-immovable" || kind === "exchange"
  return isElse || isCancelled(procurement) || hasOwnReport(wayOfSpecific(procurement))
    ? "out-of-scope"
    : "in"
}

/** Payments for what was delivered; advances are paid before. */
export const ordinaryPayments = ({ payments }: Contract): ReadonlyArray<Payment> =>
  (payments ?? []).filter(({ isAdvance }) => isAdvance !== true)

/** Inspections that did not refuse what was delivered. */
export const acceptances = ({ inspections }: Contract) =>
  (inspections ?? []).filter((inspection) => tookIn(inspection) !== false)

/** When everything was accepted, as the stock stage says of a purchase's only contract. */
export const wholeAcceptance = ({ contracts, stock }: Procurement): ThaiDate | null | undefined =>
  contracts.length > 1 ? undefined : recorded(stock).acceptedOn

const isSurelyNoAdvance = ({ contract, procurement }: ContractSubject, { isAdvance }: Payment): boolean =>
  (isAdvance === false || contract.advanceAmount === null) &&
  kindOf(procurement) !== undefined &&
  recorded(procurement.purchase).method !== undefined &&
  wayOfSpecific(procurement) !== undefined

const withoutInspections = (subject: ContractSubject, payment: Payment): Verdict => {
  const { paidOn } = payment
  const acceptedOn = wholeAcceptance(subject.procurement)
  if (typeof acceptedOn === "string" && acceptedOn <= paidOn) return "conforms"
  if (subject.contract.inspections === undefined) return missing("contract.inspections")
  if (acceptedOn === undefined) return missing("stock.acceptedOn")
  if (acceptedOn !== null) return caution("before", { paidOn, first: acceptedOn })
  return (isSurelyNoAdvance(subject, payment) ? breach : caution)("uninspected", { paidOn })
}

/**
 * Whether a payment followed the first acceptance. Surely not only where the record rules out an advance, rent, cash, and an earlier
 * inspection that is not recorded.
 */
export const followsInspection = (subject: ContractSubject, payment: Payment): Verdict => {
  const { paidOn } = payment
  const first = acceptances(subject.contract)
    .map(({ inspected }) => inspected)
    .toSorted()[0]
  if (first === undefined) return withoutInspections(subject, payment)
  if (first <= paidOn) return "conforms"
  const fromTheFirst = subject.contract.inspections!.some(({ inspection }) => inspection === 1)
  const isSure = fromTheFirst && isSurelyNoAdvance(subject, payment)
  return (isSure ? breach : caution)("before", { paidOn, first })
}

/**
 * Whether what was paid by a payment's day is no more than what was accepted by then. Of one side the record may leave out the value added
 * tax, so more is a caution.
 */
export const withinAccepted = ({ contract }: ContractSubject, { paidOn }: Payment): Verdict => {
  const by = acceptances(contract).filter(({ inspected }) => inspected <= paidOn)
  const price = priceNow(contract)
  if (by.length === 0 && price === undefined) return missing("contract.amount")
  if (by.some(({ acceptedValue }) => acceptedValue === undefined)) return missing("inspection.acceptedValue")
  const values = by.length === 0 ? [price!] : by.map(({ acceptedValue }) => acceptedValue ?? satang(0n))
  const accepted = satang(values.reduce((sum, value) => sum + value, 0n))
  const before = ordinaryPayments(contract).filter((it) => it.paidOn <= paidOn)
  const paid = satang(before.reduce((sum, { gross }) => sum + gross, 0n))
  return paid <= accepted ? "conforms" : caution("over", { paidOn, paid, accepted })
}

/**
 * Whether payment was asked for within `days` days after the last acceptance before it. A payment made by then was asked for by then;
 * where the request has no day of its own, the payment's stands for it only if it is recorded as having none.
 */
export const requestedWithin = (
  holidays: HolidayTable,
  accepted: ReadonlyArray<Inspection>,
  { paidOn, voucherOn }: Payment,
  days: number
): Verdict => {
  const inspected = accepted
    .map((it) => it.inspected)
    .filter((day) => day <= paidOn)
    .toSorted()
    .at(-1)
  if (inspected === undefined) return "out-of-scope"
  const last = withinCalendarDays(holidays, inspected, days, "official")
  if (last === "not-judged") return last
  if (paidOn <= last.lenient) return "conforms"
  if (voucherOn === undefined) return missing("payment.voucherOn")
  const asked = voucherOn ?? paidOn
  return asked <= last.lenient ? "conforms" : caution("late", { inspected, asked, by: last.strict, days })
}

/** Acceptances after which nothing was paid yet. */
export const unpaid = (contract: Contract): ReadonlyArray<Inspection> => {
  const paid = ordinaryPayments(contract)
  return (contract.inspections ?? []).filter(
    (it) =>
      tookIn(it) === true && !paid.some(({ isLast, paidOn }) => isLast === true || paidOn >= it.inspected)
  )
}
