import type { Amendment } from "../stages/5-contract/events.ts"
import type { Contract } from "../stages/5-contract.ts"
import { type ContractSubject, type Missing, missing, type Scope } from "./rule.ts"
import { unlessUnwritten } from "./scope.ts"

/** In for a contract with amendments recorded. */
export const amended = (subject: ContractSubject): Scope => {
  const { amendments } = subject.contract
  if (amendments === undefined) return unlessUnwritten(subject, missing("contract.amendments"))
  return amendments === null || amendments.length === 0 ? "out-of-scope" : "in"
}

interface Change {
  readonly item: Amendment
  readonly before: bigint
  readonly after: bigint
}

/** The amendments that change the price, with the price before and after; one recorded as without a new price leaves it. */
export const changedPrices = ({ amendments, amount }: Contract): ReadonlyArray<Change> | Missing => {
  if (amendments == null || amendments.length === 0) return []
  if (amount === undefined) return missing("contract.amount")
  if (amendments.some(({ amountAfter }) => amountAfter === undefined)) return missing("amendment.amountAfter")
  return amendments.reduce<{ readonly price: bigint; readonly changes: ReadonlyArray<Change> }>(
    ({ changes, price }, item) => {
      const after = item.amountAfter ?? price
      return {
        price: after,
        changes: after === price ? changes : [...changes, { item, before: price, after }]
      }
    },
    { price: amount, changes: [] }
  ).changes
}
