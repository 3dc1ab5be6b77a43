import { budgetOfOccasion, kindOf } from "../../stages/procurement.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { isReportedAfter, membersFor } from "../committees.ts"
import { requestDate } from "../dating.ts"
import { singleInspectorCap } from "../parameters/single-inspector-cap.ts"
import { breach, missing, type ProcurementRule, unrecorded, wording } from "../rule.ts"
import { inspected } from "../scope.ts"

/**
 * One person may inspect in a committee's place where the budget of the occasion is small, "ไม่เกิน" 100,000 baht (exactly that is within),
 * whatever is procured; above, a committee does. Outside: ข้อ 79 วรรคสอง and ว 119, whose later report stands for the inspection, and
 * exchanges (ข้อ 98 (6)); leases that may be of land or buildings are not judged. Source: มาตรา 100 วรรคสาม, กฎกระทรวงวงเงิน ข้อ 5 (A).
 */
export const mr5SingleInspector: ProcurementRule = {
  id: "mr5-single-inspector",
  title: { th: "ผู้ตรวจรับพัสดุคนเดียว", en: "Single inspector" },
  stage: "prep",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "thresholds-2560", pinpoint: "ข้อ 5" },
      besides: [{ instrument: "act-2560", pinpoint: "มาตรา 100 วรรคสาม" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { cap: singleInspectorCap },
      scope: inspected,
      judge: ({ procurement }, { cap }) => {
        const amount = budgetOfOccasion(procurement)
        const inspectors = membersFor(procurement, "inspection")
        const isAfter = isReportedAfter(procurement)
        if (inspectors === null || isAfter === true) return "out-of-scope"
        if (amount !== undefined && amount <= cap) return "conforms"
        if (inspectors === undefined) return missing("prep.committees")
        if (inspectors.length > 1) return "conforms"
        const lacking = unrecorded({
          "prep.amount": amount,
          "prep.kind": kindOf(procurement),
          "purchase.subMethod": isAfter
        })
        return lacking ?? breach("alone", { amount: amount!, cap })
      }
    })
  ],
  facts: { amount: "baht", cap: "baht" },
  says: {
    alone: {
      th: "วงเงิน {amount} บาท เกิน {cap} บาท แต่แต่งตั้งผู้ตรวจรับพัสดุคนเดียว",
      en: "the budget of {amount} baht exceeds {cap} baht, but one person was appointed to inspect"
    }
  },
  asks: { th: "ต้องตรวจรับโดยคณะกรรมการหรือไม่", en: "whether a committee had to inspect" },
  advice: {
    requires: {
      th: "วงเงินไม่เกิน 100,000 บาท ตั้งผู้ตรวจรับคนเดียวได้ เกินกว่านั้นต้องเป็นคณะกรรมการ",
      en: "Up to 100,000 baht one person may inspect; above, a committee does."
    },
    remedy: {
      th: "ออกคำสั่งตั้งคณะกรรมการตรวจรับก่อนส่งมอบ ถ้าตรวจรับไปแล้วให้บันทึกคำชี้แจง",
      en: "Appoint an inspection committee before delivery; where it is over, record an explanation."
    },
    proof: {
      th: "คำสั่งแต่งตั้งผู้ตรวจรับหรือคณะกรรมการตรวจรับพัสดุ",
      en: "The order that appoints the inspector or committee."
    }
  }
}
