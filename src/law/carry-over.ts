import type { Procurement } from "../stages/procurement.ts"
import type { ThaiDate } from "../values/thai-date.ts"
import { missing, type Missing } from "./rule.ts"

/** Whether a contract is recorded as not paid in full yet. */
export const hasMoneyLeft = ({ contracts }: Procurement): boolean =>
  contracts.some(
    ({ amount, payments }) =>
      amount !== undefined &&
      !(payments ?? []).some(({ isLast }) => isLast === true) &&
      amount > (payments ?? []).reduce((sum, { gross }) => sum + gross, 0n)
  )

/** The first payment after a day; what is missing where not every payment is recorded. */
export const paidAfter = (
  procurement: Procurement,
  day: ThaiDate
): { readonly paidOn: ThaiDate | undefined; readonly lacking: Missing | undefined } => {
  const { contracts } = procurement
  const paid = contracts.flatMap(({ payments }) => (payments ?? []).map(({ paidOn }) => paidOn))
  const isOpen = contracts.length === 0 || contracts.some(({ payments }) => payments === undefined)
  return {
    paidOn: paid.filter((on) => on > day).toSorted()[0],
    lacking: isOpen || hasMoneyLeft(procurement) ? missing("contract.payments") : undefined
  }
}
