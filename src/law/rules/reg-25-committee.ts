import { committeeDuties } from "../../stages/3-prep/committee.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { committeesAppointed, committeesOwed } from "../committees-owed.ts"
import { requestDate } from "../dating.ts"
import { cancelledAtStart } from "../first-step.ts"
import { singleInspectorCap } from "../parameters/single-inspector-cap.ts"
import { breach, caution, missing, type ProcurementRule, wording } from "../rule.ts"
import { every, kindKnown, ordinaryChapter } from "../scope.ts"
import { hasOwnReport, smallPurchaseWay } from "../small-purchase.ts"

/**
 * The head appoints the committee of the method, and the inspection committee, each with a time limit. None buys by e-market, where
 * officers act; that of ข้อ 78 is reg-78-committee's; up to ("ไม่เกิน") 100,000 baht one inspector does. Recorded as none is a breach, no time limit
 * a caution. Outside: ข้อ 79 วรรคสอง, ว 119, ว 804, cancelled before it began. Source: มาตรา 61, 100, ข้อ 25 วรรคหนึ่ง (A).
 */
export const reg25Committee: ProcurementRule = {
  id: "reg-25-committee",
  title: { th: "แต่งตั้งคณะกรรมการซื้อหรือจ้างและตรวจรับ", en: "Appointment of the committees" },
  stage: "prep",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 25 วรรคหนึ่ง" },
      besides: [{ instrument: "act-2560", pinpoint: "มาตรา 61" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { small: singleInspectorCap },
      scope: (subject) => every(ordinaryChapter(subject), kindKnown(subject)),
      judge: ({ procurement }, { small }) => {
        if (hasOwnReport(smallPurchaseWay(procurement))) return "out-of-scope"
        const cancelled = cancelledAtStart(procurement)
        if (cancelled !== undefined) return cancelled
        const owed = committeesOwed(procurement, small)
        if (owed.duties.length === 0 && owed.lacking.length === 0) return "out-of-scope"
        const { none, unlimited, lacking } = committeesAppointed(procurement, owed)
        if (none !== "") return breach("none", { committees: none })
        if (unlimited !== "") return caution("no-limit", { committees: unlimited })
        return lacking.length === 0 ? "conforms" : missing(...lacking)
      }
    })
  ],
  facts: { committees: committeeDuties },
  says: {
    none: {
      th: "บันทึกว่าไม่ได้แต่งตั้งคณะกรรมการ{committees}",
      en: "recorded as not appointed, committee for {committees}"
    },
    "no-limit": {
      th: "แต่งตั้งคณะกรรมการ{committees} โดยบันทึกว่าไม่ได้กำหนดระยะเวลา",
      en: "committee for {committees} appointed, its time limit recorded as none"
    }
  },
  asks: { th: "แต่งตั้งคณะกรรมการครบหรือไม่", en: "whether the committees were appointed" },
  advice: {
    requires: {
      th: "ให้แต่งตั้งคณะกรรมการตามวิธีที่ใช้และคณะกรรมการตรวจรับ พร้อมกำหนดเวลาทำงาน",
      en: "Appoint the committee of the method and the inspection committee, each with a time limit."
    },
    remedy: {
      th: "ออกคำสั่งแต่งตั้งที่ระบุกรรมการและวันกำหนดแล้วเสร็จ แล้วบันทึกคำสั่งนั้น",
      en: "Issue an order that names the members and the day to report by, and record it."
    },
    proof: { th: "คำสั่งแต่งตั้งคณะกรรมการ", en: "The order of appointment." }
  }
}
