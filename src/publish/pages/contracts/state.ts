import type { PublicContract } from "../../../register/public-purchase.ts"
import type { ThaiDate } from "../../../values/thai-date.ts"

/** How a contract stands, as far as its records tell. */
export const contractStates = ["past-end", "running", "ended", "terminated", "unknown"] as const
export type ContractState = (typeof contractStates)[number]

const over: ReadonlySet<string> = new Set(["delivered-on-time", "delivered-late", "delivered", "ended"])

/**
 * How a contract stands on a day: terminated; ended where it is accepted in full, paid up, or e-GP says so; past its end where its last recorded day is
 * over and nothing of that is recorded; running until that day; unknown where no day of its end is recorded, or where it is over and nobody keeps record
 * of what happens under the contract.
 */
export const stateOf = (
  { acceptedOn, endsOnNow, isFollowed, isPaidUp, status, terminatedOn }: PublicContract,
  on: ThaiDate
): ContractState => {
  if (terminatedOn != null || status === "terminated") return "terminated"
  if (acceptedOn !== undefined || isPaidUp || (status !== undefined && over.has(status))) return "ended"
  if (endsOnNow == null) return "unknown"
  if (endsOnNow >= on) return "running"
  return isFollowed ? "past-end" : "unknown"
}
