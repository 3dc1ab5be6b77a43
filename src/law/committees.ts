import { type Committee, type CommitteeDuty, type Member } from "../stages/3-prep/committee.ts"
import type { Method } from "../stages/4-purchase/method.ts"
import type { Procurement } from "../stages/procurement.ts"
import { foldForMatching } from "../values/text.ts"
import { breach, caution, type Found, recorded } from "./rule.ts"

type Members = ReadonlyArray<Member>

/** Who was appointed for a duty; null where it is recorded that nobody was. */
export const membersFor = ({ prep }: Procurement, duty: CommitteeDuty): Members | null | undefined => {
  const { committees } = recorded(prep)
  return committees === null ? null : committees?.find((it) => it.duty === duty)?.members
}

/**
 * Whether the report made afterwards stands for committee and inspection (ข้อ 79 วรรคสอง, ว 119): only within the specific method, and
 * unknown until its sub-method is recorded.
 */
export const isReportedAfter = ({ purchase }: Procurement): boolean | undefined => {
  const { method, subMethod } = recorded(purchase)
  if (method !== undefined && method !== "specific") return false
  return subMethod === undefined ? undefined : subMethod === "urgent" || subMethod === "w119"
}

/** The committee that buys by a method: of ข้อ 25, 105 or 141; none where officers act, or where the method does not say. */
export const dutyOfMethod = (method: Method): CommitteeDuty | undefined => {
  if (method.startsWith("consultant-")) return "consultant"
  if (method.startsWith("design-")) return "design"
  return (["e-bidding", "price-inquiry", "selection", "specific"] as const).find((duty) => duty === method)
}

interface Named {
  readonly name?: string
}

const namesOf = (members: ReadonlyArray<Named>): ReadonlySet<string> =>
  new Set(members.map(({ name }) => foldForMatching(name ?? "")).filter((name) => name !== ""))

/** How many people sit in both committees, by name; `unknown` where nobody is seen to, but a name is withdrawn. */
export const peopleInBoth = (left: ReadonlyArray<Named>, right: ReadonlyArray<Named>): number | "unknown" => {
  const [leftNames, rightNames] = [namesOf(left), namesOf(right)]
  const shared = [...leftNames].filter((name) => rightNames.has(name)).length
  if (shared > 0) return shared
  return [...left, ...right].every(({ name }) => foldForMatching(name ?? "") !== "") ? 0 : "unknown"
}

/** ข้อ 25 (1) to (5). */
export const ofClause25: ReadonlySet<CommitteeDuty> = new Set([
  "e-bidding",
  "price-inquiry",
  "selection",
  "specific",
  "inspection"
])

/** How a committee stands to ข้อ 26 วรรคหนึ่ง; `unknown` where the record leaves it open. */
type Composition = "lawful" | "few" | "chairs" | "outsider" | "unknown"

/**
 * One chair, an official too, and `least` officials in all. Those of whom it is not recorded may be officials, those without a role, or named
 * single inspector beside others, may be the chair.
 */
const compositionOf = (members: Members | undefined, least: number): Composition => {
  if (members === undefined) return "unknown"
  const officials = members.filter(({ isOfficial }) => isOfficial === true).length
  const perhaps = members.filter(({ isOfficial }) => isOfficial === undefined).length
  if (officials + perhaps < least) return "few"
  const chairs = members.filter(({ role }) => role === "chair")
  if (chairs.length > 1) return "chairs"
  const chair = chairs[0]
  if (chair === undefined) {
    return members.every(({ role }) => role === "member" || role === "secretary") ? "chairs" : "unknown"
  }
  if (chair.isOfficial === false) return "outsider"
  return officials < least || chair.isOfficial === undefined ? "unknown" : "lawful"
}

/** The duties of the committees of each composition, separated by spaces; empty where none has it. */
export type Compositions = Readonly<Record<Composition, string>>

/**
 * The recorded committees of ข้อ 25, or those of another chapter, by their composition; one recorded as without members is none. A single inspector is none either, nor
 * is, where one inspector would do, whoever inspects; where that is not known, their composition matters only if it is lawful. `unrecorded`
 * where there is no committee to look at, `single` where only such.
 */
export const compositionsOf = (
  committees: ReadonlyArray<Committee>,
  least: number,
  oneWouldDo: boolean | undefined,
  duties: ReadonlySet<CommitteeDuty> = ofClause25
): Compositions | "unrecorded" | "single" => {
  const appointed = committees.filter(({ duty, members }) => duties.has(duty) && members !== null)
  const judged = appointed.filter(
    ({ duty, members }) => duty !== "inspection" || (oneWouldDo !== true && members?.length !== 1)
  )
  if (judged.length === 0) return appointed.length === 0 ? "unrecorded" : "single"
  const of = ({ duty, members }: Committee): Composition => {
    const composition = compositionOf(members ?? undefined, least)
    const mayBeSmall = duty === "inspection" && oneWouldDo === undefined && composition !== "lawful"
    return mayBeSmall ? "unknown" : composition
  }
  const dutiesOf = (composition: Composition): string =>
    judged
      .filter((committee) => of(committee) === composition)
      .map(({ duty }) => duty)
      .join(" ")
  return {
    lawful: dutiesOf("lawful"),
    few: dutiesOf("few"),
    chairs: dutiesOf("chairs"),
    outsider: dutiesOf("outsider"),
    unknown: dutiesOf("unknown")
  }
}

/** What is found against the committees, the gravest first; undefined where nothing is. */
export const wronglyComposed = (
  { few, chairs, outsider }: Compositions,
  least: number
): Found | undefined => {
  if (few !== "") return breach("few", { committees: few, least })
  if (chairs !== "") return breach("chairs", { committees: chairs })
  return outsider === "" ? undefined : caution("outsider", { committees: outsider })
}
