import type { Complaint } from "../stages/4-purchase/complaint.ts"
import type { HolidayTable } from "../values/working-days.ts"
import { withinCalendarDays } from "./deadline.ts"
import { type Missing, type Text, unrecorded } from "./rule.ts"

/** What ข้อ 222 asks of a complaint. */
export const complaintParts = {
  decided: { th: "ผลการพิจารณา", en: "a decision" },
  complainant: { th: "การแจ้งผู้ร้องเรียน", en: "word to the complainant" },
  committee: { th: "การแจ้งคณะกรรมการพิจารณาอุทธรณ์", en: "word to the appeal committee" }
} satisfies Record<string, Text>
type ComplaintPart = keyof typeof complaintParts

/** Whether a complaint may be one of ข้อ 220 and 221: not recorded as unsigned, nor as made after its period. */
export const isOwedAnAnswer = (
  holidays: HolidayTable,
  { complaintKnownOn, complaintReceivedOn, complaintSigned }: Complaint,
  days: number
): boolean => {
  if (complaintSigned === false) return false
  if (complaintKnownOn == null || complaintReceivedOn == null) return true
  const last = withinCalendarDays(holidays, complaintKnownOn, days, "private")
  return last === "not-judged" || complaintReceivedOn <= last.lenient
}

/** What is recorded as not done, and which fields say nothing. */
export const leftOut = ({
  committeeToldOn,
  complainantToldOn,
  complaintDecidedOn
}: Complaint): { readonly none: ReadonlyArray<ComplaintPart>; readonly lacking: Missing | undefined } => {
  const parts = { decided: complaintDecidedOn, complainant: complainantToldOn, committee: committeeToldOn }
  return {
    none: (Object.keys(parts) as Array<ComplaintPart>).filter((part) => parts[part] === null),
    lacking: unrecorded({
      "complaint.complaintDecidedOn": complaintDecidedOn,
      "complaint.complainantToldOn": complainantToldOn,
      "complaint.committeeToldOn": committeeToldOn
    })
  }
}
