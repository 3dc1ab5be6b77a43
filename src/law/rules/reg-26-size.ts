import { committeeDuties } from "../../stages/3-prep/committee.ts"
import { budgetOfOccasion } from "../../stages/procurement.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { committeesOfLaw, committeeUnsure, needsNoCommittee } from "../committees-owed.ts"
import { compositionsOf, isReportedAfter, wronglyComposed } from "../committees.ts"
import { requestDate } from "../dating.ts"
import { committeeMin } from "../parameters/committee-min.ts"
import { singleInspectorCap } from "../parameters/single-inspector-cap.ts"
import { missing, type ProcurementRule, recorded, wording } from "../rule.ts"
import { every, kindKnown, ordinaryChapter } from "../scope.ts"

/**
 * A committee of ข้อ 25 has one chair and "อย่างน้อย 2" members, all officials; others sit besides. Fewer than three officials, or not one
 * chair, is a breach; an outsider in the chair a caution. Outside: inspection "ไม่เกิน" 100,000 baht, single inspectors (มาตรา 100 วรรคสาม),
 * who helps to buy on ground 56 (2) (ข), ข้อ 79 วรรคสอง, ว 119, 98, 106, 142. Whether พนักงานจ้าง are officials (C) the record says. Source: ข้อ 26 วรรคหนึ่ง (A).
 */
export const reg26Size: ProcurementRule = {
  id: "reg-26-size",
  title: { th: "องค์ประกอบของคณะกรรมการ", en: "Composition of a committee" },
  stage: "prep",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 26 วรรคหนึ่ง" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { least: committeeMin, small: singleInspectorCap },
      scope: (subject) => every(ordinaryChapter(subject), kindKnown(subject)),
      judge: ({ procurement }, { least, small }) => {
        const { committees } = recorded(procurement.prep)
        const [amount, isAfter] = [budgetOfOccasion(procurement), isReportedAfter(procurement)]
        if (committees === null || isAfter === true) return "out-of-scope"
        const oneWouldDo = amount === undefined ? amount : amount <= small
        const all = committeesOfLaw(procurement)
        const found = compositionsOf(all, least, oneWouldDo)
        if (typeof found === "string") {
          const isNone = found === "single" || needsNoCommittee(procurement, small)
          return isNone ? "out-of-scope" : missing("prep.committees")
        }
        const sure = all.filter(({ duty }) => committeeUnsure(procurement, duty) === undefined)
        const ofThese = compositionsOf(sure, least, oneWouldDo)
        const wrong =
          (typeof ofThese === "string" ? undefined : wronglyComposed(ofThese, least)) ??
          wronglyComposed(found, least)
        if (wrong !== undefined)
          return committeeUnsure(procurement, String(wrong.facts["committees"])) ?? wrong
        if (found.unknown === "") return "conforms"
        const isOpen = amount === undefined && found.unknown.includes("inspection")
        return missing(isOpen ? "prep.amount" : "prep.committees")
      }
    })
  ],
  facts: { committees: committeeDuties, least: "count" },
  says: {
    few: {
      th: "คณะกรรมการ{committees}: มีกรรมการที่เป็นเจ้าหน้าที่ของรัฐไม่ถึง {least} คน",
      en: "{committees}: fewer than {least} officials on the committee"
    },
    chairs: { th: "คณะกรรมการ{committees}: ไม่มีประธานหรือมีเกินหนึ่งคน", en: "{committees}: no chair or several" },
    outsider: {
      th: "คณะกรรมการ{committees}: ประธานไม่ใช่เจ้าหน้าที่ของรัฐ",
      en: "{committees}: an outsider chairs the committee"
    }
  },
  asks: { th: "คณะกรรมการมีองค์ประกอบครบหรือไม่", en: "whether the committees are complete" },
  advice: {
    requires: {
      th: "คณะกรรมการมีประธานหนึ่งคนและกรรมการอย่างน้อยสองคน ทุกคนเป็นเจ้าหน้าที่ของรัฐ",
      en: "A committee has one chair and at least two members, all of them officials."
    },
    remedy: {
      th: "ออกคำสั่งแก้ไขหรือเพิ่มกรรมการให้ครบก่อนประชุม",
      en: "Amend the order so that it is complete before the committee meets."
    },
    proof: { th: "คำสั่งแต่งตั้งที่ระบุตำแหน่งของกรรมการทุกคน", en: "The order that names every member's position." }
  }
}
