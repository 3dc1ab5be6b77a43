import type { Procurement } from "../stages/procurement.ts"
import { satang, type Satang } from "../values/baht.ts"
import { recorded } from "./rule.ts"

const sumOfContracts = ({ contracts }: Procurement): Satang | undefined => {
  if (contracts.length === 0) return undefined
  if (contracts.length > 1 && contracts.some(({ amountBasis }) => amountBasis === "project-total"))
    return undefined
  return contracts.reduce<Satang | undefined>(
    (sum, { amount }) => (sum === undefined || amount === undefined ? undefined : satang(sum + amount)),
    satang(0n)
  )
}

/** What the purchase was agreed at: the award price, else the project's agreed total, else the sum of its contracts where each is known. */
export const agreedPrice = (procurement: Procurement): Satang | undefined => {
  const { awardPrice, agreedTotal } = recorded(procurement.purchase)
  return awardPrice ?? agreedTotal ?? sumOfContracts(procurement)
}
