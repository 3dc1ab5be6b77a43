import type { Inspection } from "../stages/5-contract/events.ts"
import type { Procurement } from "../stages/procurement.ts"
import { membersFor } from "./committees.ts"
import type { FieldName } from "./field-name.ts"
import { recorded } from "./rule.ts"

const isAccepted = ({ result }: Inspection): boolean => result === "accepted" || result === "partial"
const isDissented = ({ inspectionDissent }: Inspection): boolean => typeof inspectionDissent === "string"

/** What leaves it open whether an inspection was accepted against a dissent. A single inspector agrees with himself. */
const lackingOf = (it: Inspection, isAlone: boolean): ReadonlyArray<FieldName> => {
  if (it.inspectionDissent === undefined) return isAlone ? [] : ["inspection.inspectionDissent"]
  if (!isDissented(it) || (it.result !== undefined && !isAccepted(it))) return []
  if (it.result === undefined) return ["inspection.result"]
  return it.headOrderedOn === undefined ? ["inspection.headOrderedOn"] : []
}

/**
 * How the inspectors of a purchase voted (ข้อ 27 วรรคสอง): `unordered` an inspection accepted against a dissent on which the head gave no order;
 * `against` a meeting with votes against, where something was accepted and no order is recorded. `none` where nothing was inspected.
 */
export const dissents = (procurement: Procurement) => {
  const { contracts, prep } = procurement
  if (contracts.length > 0 && contracts.every(({ inspections }) => inspections === null)) return "none"
  const inspections = contracts.flatMap((contract) => contract.inspections ?? [])
  const isAlone = membersFor(procurement, "inspection")?.length === 1
  const meeting = recorded(prep).meetings?.find(
    ({ duty, votesAgainst }) => duty === "inspection" && (votesAgainst ?? 0) > 0
  )
  const isOrdered = inspections.some(({ headOrderedOn }) => headOrderedOn != null)
  const lacking: ReadonlyArray<FieldName> =
    inspections.length === 0
      ? ["contract.inspections"]
      : [...new Set(inspections.flatMap((it) => lackingOf(it, isAlone)))]
  return {
    unordered: inspections.find((it) => isAccepted(it) && isDissented(it) && it.headOrderedOn === null)
      ?.inspection,
    against:
      meeting === undefined || isOrdered || !inspections.some(isAccepted)
        ? undefined
        : { meeting: meeting.meeting, against: meeting.votesAgainst! },
    lacking
  } as const
}
