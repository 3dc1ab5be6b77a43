import { thaiDate } from "../../values/thai-date.ts"
import { datesWanted, linksOf, stepTitles } from "../dates-in-order.ts"
import { requestDate } from "../dating.ts"
import { caution, type ProcurementRule, wording } from "../rule.ts"

/**
 * Steps that follow each other by law have dates in that order; equal days are in order. Told is the first pair that is not.
 * Left to their own rules: plan publication before what follows (reg-11), approval before invitation (reg-24), appeal period before contract
 * (act-66-standstill), inspection before payment (pay-after-inspection). Financial approval may follow the plan (ข้อ 12) and is not compared. Source: derived from the sections cited (A).
 */
export const dateOrder: ProcurementRule = {
  id: "date-order",
  title: { th: "ลำดับวันที่ของขั้นตอน", en: "Order of the steps' dates" },
  stage: "contract",
  about: "procurement",
  severity: "caution",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 11, 22, 42, 161 และ 175" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: () => "in",
      judge: ({ procurement }) => {
        const links = linksOf(procurement)
        const wrong = links.filter(({ firstOn, nextOn }) => nextOn < firstOn)
        if (wrong[0] !== undefined) return caution("misordered", { ...wrong[0] })
        return links.length > 0 ? "conforms" : (datesWanted(procurement) ?? "conforms")
      }
    })
  ],
  facts: { first: stepTitles, firstOn: "date", next: stepTitles, nextOn: "date" },
  says: {
    misordered: {
      th: "{next} ({nextOn}) มาก่อน {first} ({firstOn})",
      en: '"{next}" ({nextOn}) comes before "{first}" ({firstOn})'
    }
  },
  asks: { th: "วันที่เรียงตามลำดับขั้นตอนหรือไม่", en: "whether the dates are in the order of the steps" },
  advice: {
    requires: {
      th: "ทำทีละขั้น: รายงาน เห็นชอบ เชิญชวน พิจารณา ประกาศผล ทำสัญญา ตรวจรับ แล้วจึงจ่ายเงิน",
      en: "Step by step: report, approval, invitation, evaluation, award, contract, inspection, then payment."
    },
    remedy: {
      th: "ตรวจวันที่ทั้งสองในเอกสาร แก้ที่บันทึกผิด ถ้าถูกแล้วให้บันทึกคำชี้แจง",
      en: "Look both days up in the papers; correct a wrong one, or record an explanation."
    },
    proof: { th: "เอกสารของทั้งสองขั้นตอนที่ลงวันที่", en: "The dated papers of both steps." }
  }
}
