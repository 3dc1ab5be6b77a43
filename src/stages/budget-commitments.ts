import { type Satang, satang } from "../values/baht.ts"
import type { ThaiDate } from "../values/thai-date.ts"
import type { LineStanding } from "./2-budget/standing.ts"
import { priceNow } from "./5-contract.ts"
import { type BudgetRecords, lineKey, lineOf, lineStanding } from "./budget-book.ts"
import { firstSignedOn, type Procurement } from "./procurement.ts"

const zero = satang(0n)

/** What a purchase agreed to and when, for reckoning what its line had promised by then. */
export interface Commitment {
  readonly procurement: string
  readonly line: string
  readonly signedOn: ThaiDate | undefined
  readonly agreed: Satang
}

/** What a purchase commits of its line; nothing where no line or no price is recorded. */
export const commitmentOf = (procurement: Procurement): Commitment | undefined => {
  const line = lineOf(procurement)
  const { contracts } = procurement
  if (line === undefined || contracts.length === 0) return undefined
  const agreed = contracts.reduce((sum, contract) => sum + (priceNow(contract) ?? 0n), 0n)
  return { procurement: procurement.id, line, signedOn: firstSignedOn(procurement), agreed: satang(agreed) }
}

/**
 * Where a purchase's line stood once this purchase was committed: what was approved by that day, and what all contracts signed until then, this
 * one included, had promised. Later purchases never change it.
 */
export const standingWith = (
  procurement: Procurement,
  { lines, transfers }: BudgetRecords,
  commitments: ReadonlyArray<Commitment>
): LineStanding | undefined => {
  const key = lineOf(procurement)
  const line = lines.find((each) => lineKey(each.fiscalYear, each.line) === key)
  const mine = commitmentOf(procurement)
  if (line === undefined || mine === undefined) return undefined
  const day = mine.signedOn
  const isBefore = (other: Commitment) =>
    day === undefined ||
    (other.signedOn !== undefined &&
      (other.signedOn < day || (other.signedOn === day && other.procurement < mine.procurement)))
  const others = commitments.filter(
    (other) => other.line === key && other.procurement !== mine.procurement && isBefore(other)
  )
  const committed = satang(others.reduce((sum, { agreed }) => sum + agreed, 0n) + mine.agreed)
  return lineStanding(line, transfers, day, { reserved: zero, committed, paid: zero })
}
