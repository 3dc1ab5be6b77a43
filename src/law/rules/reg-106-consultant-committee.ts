import { thaiDate } from "../../values/thai-date.ts"
import { committeeDuties } from "../../stages/3-prep/committee.ts"
import { requestDate } from "../dating.ts"
import { hired } from "../hired.ts"
import { hiredCommittees } from "../hired-committees.ts"
import { consultantCommitteeMin } from "../parameters/consultant-committee-min.ts"
import { singleInspectorCap } from "../parameters/single-inspector-cap.ts"
import { type ProcurementRule, wording } from "../rule.ts"

/**
 * Where consultants are hired, by whatever method and amount, each committee has one chair and "อย่างน้อย 4" members, all officials;
 * others sit besides. So has the one that inspects, unless the budget is "ไม่เกิน" 100,000 baht or one person inspects (มาตรา 100 วรรคสาม). Too
 * few, or not one chair, is a breach; an outsider in the chair a caution. Source: มาตรา 74, ข้อ 106 (A).
 */
export const reg106ConsultantCommittee: ProcurementRule = {
  id: "reg-106-consultant-committee",
  title: { th: "คณะกรรมการจ้างที่ปรึกษา", en: "Committees for consultants" },
  stage: "prep",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 106" },
      besides: [{ instrument: "act-2560", pinpoint: "มาตรา 74" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { least: consultantCommitteeMin, small: singleInspectorCap },
      scope: (subject) => hired(subject, "consultant"),
      judge: ({ procurement }, values) => hiredCommittees(procurement, "consultant", values)
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
  asks: { th: "คณะกรรมการจ้างที่ปรึกษาครบหรือไม่", en: "whether the committees are complete" },
  advice: {
    requires: {
      th: "คณะกรรมการทุกคณะรวมทั้งตรวจรับ ต้องมีประธาน 1 คนและกรรมการอย่างน้อย 4 คน จากเจ้าหน้าที่ของรัฐ",
      en: "Each committee, that of inspection too, has a chair and at least four members, all officials."
    },
    remedy: {
      th: "แต่งตั้งกรรมการเพิ่มให้ครบก่อนประชุมครั้งต่อไป หรือบันทึกว่าใครเป็นเจ้าหน้าที่ของรัฐ",
      en: "Appoint the missing members before the next meeting, or record who is an official."
    },
    proof: { th: "คำสั่งแต่งตั้งคณะกรรมการ", en: "The order that appoints the committee." }
  }
}
