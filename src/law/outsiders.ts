import type { Committee, CommitteeDuty } from "../stages/3-prep/committee.ts"
import { ofClause25 } from "./committees.ts"

/** ข้อ 26 วรรคสอง and 106 วรรคสอง: those of ข้อ 25, and that of consultants. */
const withRatio = (duty: CommitteeDuty): boolean => ofClause25.has(duty) || duty === "consultant"

/**
 * Committees with more outsiders than officials, by their duties: surely, or perhaps, where somebody's standing is not recorded. A single
 * inspector is no committee, nor is, where one inspector would do, whoever inspects.
 */
export const outnumbered = (
  committees: ReadonlyArray<Committee>,
  oneWouldDo: boolean | undefined
): { readonly surely: string; readonly perhaps: string } | "unrecorded" | "single" => {
  const appointed = committees.filter(({ duty, members }) => withRatio(duty) && members !== null)
  const judged = appointed.filter(
    ({ duty, members }) => duty !== "inspection" || (oneWouldDo !== true && members?.length !== 1)
  )
  if (judged.length === 0) return appointed.length === 0 ? "unrecorded" : "single"
  const of = ({ duty, members }: Committee): "surely" | "perhaps" | "no" => {
    if (members == null) return "perhaps"
    const [officials, outsiders] = [true, false].map(
      (is) => members.filter(({ isOfficial }) => isOfficial === is).length
    ) as [number, number]
    if (outsiders > members.length - outsiders)
      return duty === "inspection" && oneWouldDo === undefined ? "perhaps" : "surely"
    return outsiders > officials ? "perhaps" : "no"
  }
  const dutiesOf = (wanted: "surely" | "perhaps"): string =>
    judged
      .filter((committee) => of(committee) === wanted)
      .map(({ duty }) => duty)
      .join(" ")
  return { surely: dutiesOf("surely"), perhaps: dutiesOf("perhaps") }
}
