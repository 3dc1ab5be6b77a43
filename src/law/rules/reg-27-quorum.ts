import { committeeDuties } from "../../stages/3-prep/committee.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { committeeUnsure, isOfLaw, nobodyMeets } from "../committees-owed.ts"
import { isReportedAfter } from "../committees.ts"
import { requestDate } from "../dating.ts"
import { attendanceLacking, attendances } from "../meetings.ts"
import { singleInspectorCap } from "../parameters/single-inspector-cap.ts"
import { breach, type ProcurementRule, wording } from "../rule.ts"

/**
 * At each meeting of a committee "ไม่น้อยกว่ากึ่งหนึ่ง" of all its members, the chair counted, and the chair himself; exactly half is enough.
 * A chair whom the head put in another's place is the chair. Holds for ข้อ 98, 107 and 143 too; not for the drafters of the terms (ข้อ 21).
 * Outside: a single inspector, who helps to buy on ground 56 (2) (ข), ข้อ 79 วรรคสอง and ว 119; where no committee is needed, only meetings that
 * are recorded are looked at. Source: ข้อ 27 วรรคหนึ่ง (A).
 */
export const reg27Quorum: ProcurementRule = {
  id: "reg-27-quorum",
  title: { th: "องค์ประชุมของคณะกรรมการ", en: "Quorum of a committee" },
  stage: "prep",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 27 วรรคหนึ่ง" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { small: singleInspectorCap },
      scope: () => "in",
      judge: ({ procurement }, { small }) => {
        const isAfter = isReportedAfter(procurement)
        const all = attendances(procurement)
        if (isAfter === true || all === null) return "out-of-scope"
        if (all.length === 0 && nobodyMeets(procurement, small)) return "out-of-scope"
        const list = all.filter(({ committee }) => isOfLaw(procurement, committee))
        const isSure = ({ committee }: (typeof list)[number]) =>
          committeeUnsure(procurement, committee) === undefined
        const surelyFirst = [...list.filter(isSure), ...list.filter((meeting) => !isSure(meeting))]
        const few = surelyFirst.find(({ came, total }) => came! * 2 < total!)
        const noChair = surelyFirst.find(({ chairCame, total }) => chairCame === false && total !== undefined)
        if (few === undefined && noChair === undefined) return attendanceLacking(list) ?? "conforms"
        const lacking = committeeUnsure(procurement, (few ?? noChair)!.committee)
        if (lacking !== undefined) return lacking
        if (few === undefined)
          return breach("no-chair", { committee: noChair!.committee, meeting: noChair!.meeting })
        const { came, committee, meeting, total } = few
        return breach("few", { committee, meeting, came: came!, total: total! })
      }
    })
  ],
  facts: { committee: committeeDuties, meeting: "count", came: "count", total: "count" },
  says: {
    few: {
      th: "คณะกรรมการ{committee} ประชุมครั้งที่ {meeting} มีกรรมการมา {came} คน ไม่ถึงกึ่งหนึ่งของ {total} คน",
      en: "committee for {committee}, meeting {meeting}: {came} of {total} members came, fewer than half"
    },
    "no-chair": {
      th: "คณะกรรมการ{committee} ประชุมครั้งที่ {meeting} บันทึกว่าประธานไม่อยู่ในที่ประชุม",
      en: "committee for {committee}, meeting {meeting}: the chair is recorded as not present"
    }
  },
  asks: { th: "การประชุมครบองค์ประชุมหรือไม่", en: "whether the meetings had a quorum" },
  advice: {
    requires: {
      th: "ทุกครั้งที่ประชุม กรรมการต้องมาไม่น้อยกว่ากึ่งหนึ่งและประธานต้องอยู่ด้วย",
      en: "At every meeting at least half of the members and the chair are present."
    },
    remedy: {
      th: "ประชุมใหม่ให้ครบองค์ประชุม ถ้าประธานทำหน้าที่ไม่ได้ให้หัวหน้าหน่วยงานแต่งตั้งประธานแทน",
      en: "Meet again with a quorum; where the chair cannot act, the head appoints another chair."
    },
    proof: { th: "รายงานการประชุมที่มีรายชื่อผู้มาประชุม", en: "Minutes that name who was present." }
  }
}
