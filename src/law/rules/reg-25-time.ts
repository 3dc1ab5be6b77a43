import { type Committee, committeeDuties } from "../../stages/3-prep/committee.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { limitedCommittees, needsNoCommittee } from "../committees-owed.ts"
import { requestDate } from "../dating.ts"
import { singleInspectorCap } from "../parameters/single-inspector-cap.ts"
import { caution, missing, type ProcurementRule, recorded, unrecorded, wording } from "../rule.ts"
import { isCancelled } from "../scope.ts"

const limitOf = ({ dueOn, extendedTo }: Committee) =>
  dueOn != null && extendedTo != null && extendedTo > dueOn ? extendedTo : (dueOn ?? undefined)

/**
 * Each committee reports within the time the head set, or the time he extended it to; the last day is in time. Later, or recorded as never,
 * is a caution. Holds for ข้อ 105 and 141 too. Inspectors report by their certificate. Source: ข้อ 25 วรรคสอง (A).
 */
export const reg25Time: ProcurementRule = {
  id: "reg-25-time",
  title: { th: "คณะกรรมการรายงานผลตามกำหนด", en: "Committees report in time" },
  stage: "prep",
  about: "procurement",
  severity: "caution",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 25 วรรคสอง" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { small: singleInspectorCap },
      scope: () => "in",
      judge: (subject, { small }) => {
        const { committees } = recorded(subject.procurement.prep)
        if (committees === undefined || committees?.length === 0)
          return needsNoCommittee(subject.procurement, small) ? "out-of-scope" : missing("prep.committees")
        const list = limitedCommittees(subject.procurement)
        if (list.length === 0) return "out-of-scope"
        const late = list.find(({ reportedOn, ...it }) => reportedOn != null && reportedOn > limitOf(it)!)
        if (late !== undefined) {
          const facts = { committee: late.duty, by: limitOf(late)!, reported: late.reportedOn! }
          return unrecorded({ "committee.extendedTo": late.extendedTo }) ?? caution("late", facts)
        }
        const never = list.find(({ dueOn, reportedOn }) => reportedOn === null && dueOn !== undefined)
        if (never !== undefined) return caution("never", { committee: never.duty, by: limitOf(never)! })
        const open = list.find(({ dueOn, reportedOn }) => dueOn === undefined || reportedOn === undefined)
        if (open === undefined) return "conforms"
        return unrecorded({ "committee.dueOn": open.dueOn, "committee.reportedOn": open.reportedOn })!
      },
      due: (subject) =>
        isCancelled(subject.procurement)
          ? []
          : limitedCommittees(subject.procurement)
              .filter(({ dueOn, duty, reportedOn }) => duty !== "inspection" && dueOn && reportedOn == null)
              .map((it) => ({ by: limitOf(it)!, item: committeeDuties[it.duty].th }))
    })
  ],
  facts: { committee: committeeDuties, by: "date", reported: "date" },
  says: {
    late: {
      th: "คณะกรรมการ{committee} รายงานผลวันที่ {reported} หลังกำหนดวันที่ {by}",
      en: "committee for {committee}: reported on {reported}, after the time set, {by}"
    },
    never: {
      th: "คณะกรรมการ{committee} กำหนดรายงานวันที่ {by} แต่บันทึกว่าไม่มีรายงาน",
      en: "committee for {committee}: to report by {by}, its report is recorded as none"
    }
  },
  asks: { th: "คณะกรรมการรายงานผลตามกำหนดหรือไม่", en: "whether the committees reported in time" },
  duty: { does: { th: "รายงานผลการพิจารณา", en: "report the result" }, who: "buying-committee" },
  advice: {
    requires: {
      th: "ให้คณะกรรมการรายงานผลภายในเวลาที่กำหนด ถ้าไม่ทันให้ขอขยายเวลา",
      en: "Report within the time set; where that is not enough, ask the head to extend it."
    },
    remedy: { th: "บันทึกการขยายเวลาที่ได้รับ หรือชี้แจงเหตุที่ช้า", en: "Record the extension, or explain the delay." },
    proof: { th: "รายงานผลการพิจารณาและบันทึกอนุมัติขยายเวลา", en: "The report and the approved extension." }
  }
}
