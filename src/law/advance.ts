import { type Contract, priceNow } from "../stages/5-contract.ts"
import { kindOf } from "../stages/procurement.ts"
import type { Kind } from "../stages/stage.ts"
import { type ContractSubject, missing, recorded, type Scope } from "./rule.ts"
import { unlessUnwritten } from "./scope.ts"

type Chapter = "ordinary" | "lease" | "consultant"

const chapterOf = (kind: Kind): Chapter | "none" =>
  kind === "consultant"
    ? "consultant"
    : kind === "lease" || kind === "lease-immovable"
      ? "lease"
      : kind === "exchange" || kind === "design-supervision"
        ? "none"
        : "ordinary"

/**
 * In where something was paid in advance under a contract of the chapter: goods, services and works (ข้อ 89), leases (ข้อ 92), consultants (ข้อ
 * 130). Of design and exchanges the Regulation says nothing.
 */
export const advancedIn = (subject: ContractSubject, chapter: Chapter): Scope => {
  const { contract, procurement } = subject
  const { advanceAmount } = contract
  const byMethod = recorded(procurement.purchase).method?.startsWith("consultant-") === true
  const kind = byMethod ? "consultant" : kindOf(procurement)
  if (advanceAmount === null || advanceAmount === 0n) return "out-of-scope"
  if (kind !== undefined && chapterOf(kind) !== chapter) return "out-of-scope"
  const lacking = kind === undefined ? missing("prep.kind") : undefined
  if (advanceAmount !== undefined) return lacking ?? "in"
  return unlessUnwritten(subject, lacking ?? missing("contract.advanceAmount"))
}

/** Whether the advance is within a share of the price, as signed or as amended, whichever is more, rounded up to a satang; undefined where no price is recorded. */
export const isWithin = (contract: Contract, share: number): boolean | undefined => {
  const { advanceAmount, amount } = contract
  if (amount === undefined) return undefined
  const now = priceNow(contract)!
  return (advanceAmount! - 1n) * 1_000_000n < (now > amount ? now : amount) * BigInt(share)
}

/** Whether a lease runs beyond so many years from its first day; undefined where one of its ends is not recorded. */
export const leasedBeyond = ({ endsOn, startsOn }: Contract, years: number): boolean | undefined =>
  endsOn == null || startsOn == null
    ? undefined
    : endsOn > `${Number(startsOn.slice(0, 4)) + years}${startsOn.slice(4)}`
