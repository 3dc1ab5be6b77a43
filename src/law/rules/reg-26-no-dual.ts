import { committeeDuties } from "../../stages/3-prep/committee.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { dutyOfMethod, membersFor, peopleInBoth } from "../committees.ts"
import { requestDate } from "../dating.ts"
import { breach, flag, missing, type ProcurementRule, recorded, wording } from "../rule.ts"
import { byMethod } from "../scope.ts"

const barred = ["e-bidding", "price-inquiry", "selection"]

/**
 * Within one purchase nobody sits on the e-bidding, price-inquiry or selection committee and on the inspection committee. The ban names no
 * other committee, and no single inspector: such an overlap is a flag. People are compared by name, and their number alone is told; a name
 * that was withdrawn leaves it open. Source: ข้อ 26 วรรคสาม (A).
 */
export const reg26NoDual: ProcurementRule = {
  id: "reg-26-no-dual",
  title: { th: "กรรมการซื้อจ้างต้องไม่เป็นกรรมการตรวจรับ", en: "Buyers do not inspect" },
  stage: "prep",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 26 วรรคสาม" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: (subject) => byMethod(subject, (method) => dutyOfMethod(method) !== undefined),
      judge: ({ procurement }) => {
        const { method, subMethod } = recorded(procurement.purchase)
        const duty = dutyOfMethod(method!)!
        const [buyers, inspectors] = [membersFor(procurement, duty), membersFor(procurement, "inspection")]
        const isBarred = barred.includes(duty)
        if (buyers === null || inspectors === null) return "out-of-scope"
        const people =
          buyers === undefined || inspectors === undefined ? "unknown" : peopleInBoth(buyers, inspectors)
        if (people === "unknown") return isBarred ? missing("prep.committees") : "out-of-scope"
        if (people === 0) return isBarred ? "conforms" : "out-of-scope"
        if (!isBarred && subMethod === "w804") return "out-of-scope"
        return isBarred && inspectors!.length > 1
          ? breach("both", { committee: duty, people })
          : flag("both-unbarred", { committee: duty, people })
      }
    })
  ],
  facts: { committee: committeeDuties, people: "count" },
  says: {
    both: {
      th: "กรรมการ{committee} {people} คน เป็นกรรมการตรวจรับพัสดุในการซื้อหรือจ้างครั้งเดียวกัน",
      en: "on both the inspection committee and the committee for {committee}: {people}"
    },
    "both-unbarred": {
      th: "กรรมการ{committee} {people} คน เป็นผู้ตรวจรับพัสดุในครั้งเดียวกันด้วย (กรณีที่ข้อ 26 วรรคสามไม่ได้กล่าวถึง)",
      en: "on the committee for {committee} and inspecting, too: {people} (a case clause 26 paragraph 3 does not name)"
    }
  },
  asks: { th: "มีกรรมการซ้ำกับกรรมการตรวจรับพัสดุหรือไม่", en: "whether anyone sits on both committees" },
  advice: {
    requires: {
      th: "กรรมการพิจารณาผลหรือกรรมการคัดเลือก ต้องไม่เป็นกรรมการตรวจรับในครั้งเดียวกัน",
      en: "Who judges offers by e-bidding, price inquiry or selection does not inspect the same purchase."
    },
    remedy: {
      th: "เปลี่ยนกรรมการตรวจรับคนที่ซ้ำก่อนตรวจรับ ถ้าตรวจไปแล้วให้บันทึกคำชี้แจง",
      en: "Replace that inspector before the inspection; where it is over, record an explanation."
    },
    proof: { th: "คำสั่งแต่งตั้งคณะกรรมการทั้งสองคณะ", en: "The orders that appoint both committees." }
  }
}
