import type { Waiver } from "../stages/5-contract/events.ts"
import type { Contract } from "../stages/5-contract.ts"

/** The waivers and extensions that were not refused: one recorded as not decided, or for no days, changes nothing. */
export const grantedWaivers = ({ waivers }: Contract): ReadonlyArray<Waiver> =>
  (waivers ?? []).filter(
    ({ waiverDays, waiverDecidedOn }) => waiverDecidedOn !== null && waiverDays !== null && waiverDays !== 0
  )
