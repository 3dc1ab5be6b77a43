import { committeeDuties } from "../../stages/3-prep/committee.ts"
import { budgetOfOccasion, kindOf } from "../../stages/procurement.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { committeesOfLaw, committeeUnsure, needsNoCommittee } from "../committees-owed.ts"
import { isReportedAfter } from "../committees.ts"
import { requestDate } from "../dating.ts"
import { outnumbered } from "../outsiders.ts"
import { singleInspectorCap } from "../parameters/single-inspector-cap.ts"
import { breach, missing, type ProcurementRule, recorded, wording } from "../rule.ts"
import { every, kindKnown, ordinaryChapter } from "../scope.ts"

/**
 * Others may sit on a committee of ข้อ 25 or of consultants besides the officials, "ไม่มากกว่า" these in number: as many are lawful. Of
 * whom it is not recorded may be an official. Outside: design (ข้อ 142 has no ratio), the inspection of a budget for which one
 * inspector would do, who helps to buy on ground 56 (2) (ข), ข้อ 79 วรรคสอง, ว 119. Source: ข้อ 26 วรรคสอง, 106 วรรคสอง (A).
 */
export const reg26Outsiders: ProcurementRule = {
  id: "reg-26-outsiders",
  title: { th: "บุคคลภายนอกในคณะกรรมการ", en: "Outsiders on a committee" },
  stage: "prep",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 26 วรรคสอง" },
      besides: [{ instrument: "regulation-2560", pinpoint: "ข้อ 106 วรรคสอง" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { small: singleInspectorCap },
      scope: (subject) =>
        kindOf(subject.procurement) === "consultant"
          ? "in"
          : every(ordinaryChapter(subject), kindKnown(subject)),
      judge: ({ procurement }, { small }) => {
        const { committees } = recorded(procurement.prep)
        const [amount, isAfter] = [budgetOfOccasion(procurement), isReportedAfter(procurement)]
        if (committees === null || isAfter === true) return "out-of-scope"
        const oneWouldDo = amount === undefined ? undefined : amount <= small
        const all = committeesOfLaw(procurement)
        const sure = all.filter(({ duty }) => committeeUnsure(procurement, duty) === undefined)
        const ofSure = outnumbered(sure, oneWouldDo)
        if (typeof ofSure === "object" && ofSure.surely !== "")
          return breach("more", { committees: ofSure.surely })
        const found = outnumbered(all, oneWouldDo)
        if (found === "unrecorded")
          return needsNoCommittee(procurement, small) ? "out-of-scope" : missing("prep.committees")
        if (found === "single") return "out-of-scope"
        if (found.surely !== "") {
          return committeeUnsure(procurement, found.surely) ?? breach("more", { committees: found.surely })
        }
        if (found.perhaps === "") return "conforms"
        return missing(
          found.perhaps === "inspection" && amount === undefined ? "prep.amount" : "prep.committees"
        )
      }
    })
  ],
  facts: { committees: committeeDuties },
  says: {
    more: {
      th: "คณะกรรมการ{committees}: มีบุคคลภายนอกมากกว่ากรรมการที่เป็นเจ้าหน้าที่ของรัฐ",
      en: "{committees}: more outsiders than officials on the committee"
    }
  },
  asks: { th: "บุคคลภายนอกไม่มากกว่าเจ้าหน้าที่ของรัฐหรือไม่", en: "whether outsiders are no more than officials" },
  advice: {
    requires: {
      th: "ตั้งบุคคลภายนอกร่วมเป็นกรรมการได้ แต่ต้องไม่มากกว่ากรรมการที่เป็นเจ้าหน้าที่ของรัฐ",
      en: "Outsiders may join a committee, but not in greater number than the officials on it."
    },
    remedy: {
      th: "แก้คำสั่งแต่งตั้งโดยเพิ่มกรรมการที่เป็นเจ้าหน้าที่ของรัฐหรือลดบุคคลภายนอก",
      en: "Amend the appointment: add officials or take outsiders off."
    },
    proof: { th: "คำสั่งแต่งตั้งที่ระบุตำแหน่งของกรรมการทุกคน", en: "The order that names every member's position." }
  }
}
