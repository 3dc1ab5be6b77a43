import type { Waiver } from "../stages/5-contract/events.ts"
import type { Contract } from "../stages/5-contract.ts"
import { type ContractSubject, missing, type Scope } from "./rule.ts"
import { unlessUnwritten } from "./scope.ts"

/** In for a contract with waivers or extensions recorded, refused ones too. */
export const waived = (subject: ContractSubject): Scope => {
  const { waivers } = subject.contract
  if (waivers === undefined) return unlessUnwritten(subject, missing("contract.waivers"))
  return waivers === null || waivers.length === 0 ? "out-of-scope" : "in"
}

/** The waivers and extensions that were not refused: one recorded as not decided, or for no days, changes nothing. */
export const grantedWaivers = ({ waivers }: Contract): ReadonlyArray<Waiver> =>
  (waivers ?? []).filter(
    ({ waiverDays, waiverDecidedOn }) => waiverDecidedOn !== null && waiverDays !== null && waiverDays !== 0
  )
