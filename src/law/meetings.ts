import type { CommitteeDuty } from "../stages/3-prep/committee.ts"
import type { Procurement } from "../stages/procurement.ts"
import { membersFor } from "./committees.ts"
import { missing, type Missing, recorded, unrecorded } from "./rule.ts"

/** A recorded meeting of a committee with the number of its members; a single inspector holds none. */
interface Attendance {
  readonly committee: CommitteeDuty
  readonly meeting: number
  readonly total: number | undefined
  /** By the larger of the number told and the people named. */
  readonly came: number | undefined
  readonly chairCame: boolean | undefined
}

const largest = (...counts: ReadonlyArray<number | null | undefined>): number | undefined => {
  const told = counts.filter((count) => count != null)
  return told.length === 0 ? undefined : Math.max(...told)
}

/** Every recorded meeting of a committee of several; null where it is recorded that none was held. */
export const attendances = (procurement: Procurement): ReadonlyArray<Attendance> | null => {
  const { meetings } = recorded(procurement.prep)
  if (meetings === null) return null
  return (meetings ?? [])
    .map(({ chairPresent, duty, meeting, present, presentCount }) => ({
      committee: duty,
      meeting,
      total: membersFor(procurement, duty)?.length,
      came: largest(presentCount, present?.length),
      chairCame: chairPresent
    }))
    .filter(({ total }) => total !== 1)
}

/** What of the meetings is not recorded, so that nobody knows whether enough came. */
export const attendanceLacking = (list: ReadonlyArray<Attendance>): Missing | undefined => {
  if (list.length === 0) return missing("prep.meetings")
  const known = (isKnown: (it: Attendance) => boolean) => (list.every(isKnown) ? true : undefined)
  return unrecorded({
    "prep.committees": known(({ total }) => total !== undefined),
    "meeting.presentCount": known(({ came }) => came !== undefined),
    "meeting.chairPresent": known(({ chairCame }) => chairCame !== undefined)
  })
}
