import type { ThaiDate } from "../values/thai-date.ts"
import type { Purchase } from "./4-purchase.ts"
import type { Contract } from "./5-contract.ts"
import type { Labels } from "./field.ts"
import type { Procurement } from "./procurement.ts"
import { type Absent, isPresent } from "./stage.ts"

/** What a day of agreement is the day of, in order of preference. */
export const agreementDays = {
  signed: { th: "วันที่ลงนามสัญญาหรือตกลง", en: "signed, or agreed where nothing is in writing" },
  bought: { th: "วันที่ซื้อหรือจ้างไปก่อน", en: "bought before the report" },
  ordered: { th: "วันที่อนุมัติสั่งซื้อสั่งจ้าง", en: "order approved" }
} as const satisfies Labels
export type AgreementDays = keyof typeof agreementDays

/** วันที่ของสัญญาหรือข้อตกลง — the day, and what it is the day of. */
export interface AgreementDay {
  readonly on: ThaiDate
  readonly of: AgreementDays
}

/**
 * The day that places a contract in a month of สขร.1. In order of preference: the contract's own day (`signedOn`), which is the day of
 * agreement where nothing is in writing; the day of what was bought first and reported after (`boughtOn`: ข้อ 79 วรรคสอง, ว 119); the day on
 * which the order was approved (`awardApprovedOn`, or the approval of the award). None of a day that is unknown or recorded as none: a
 * delivery, an acceptance or a payment shows that something was bought, and not when it was agreed.
 */
export const dayOfAgreement = (
  { signedOn }: Pick<Contract, "signedOn">,
  purchase: Pick<Purchase, "boughtOn" | "awardApprovedOn"> | Absent
): AgreementDay | undefined => {
  if (signedOn !== undefined) return { on: signedOn, of: "signed" }
  if (!isPresent(purchase)) return undefined
  const { awardApprovedOn, boughtOn } = purchase
  if (boughtOn != null) return { on: boughtOn, of: "bought" }
  return awardApprovedOn == null ? undefined : { on: awardApprovedOn, of: "ordered" }
}

/** The days of agreement of a purchase's contracts that are known, in the order of the contracts. */
export const daysOfAgreement = ({ contracts, purchase }: Procurement): ReadonlyArray<ThaiDate> =>
  contracts.flatMap((contract) => dayOfAgreement(contract, purchase)?.on ?? [])
