import { thaiDate } from "../../values/thai-date.ts"
import { membersFor } from "../committees.ts"
import { requestDate } from "../dating.ts"
import { hired, hiredFromOne } from "../hired.ts"
import { breach, caution, type ProcurementRule, recorded, unrecorded, wording } from "../rule.ts"
import { every, isCancelled } from "../scope.ts"

/**
 * Hired from one, of whatever amount, consultants and designers are dealt with by a committee, which writes to one of them, negotiates (with a
 * consultant) and reports. No committee or no report is a breach, no letter or no negotiation a caution. Source: ข้อ 124, 152 (A).
 */
export const reg124152Specific: ProcurementRule = {
  id: "reg-124-152-specific",
  title: { th: "จ้างที่ปรึกษาหรือออกแบบโดยวิธีเฉพาะเจาะจง", en: "Consultants and design by the specific method" },
  stage: "purchase",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 124" },
      besides: [{ instrument: "regulation-2560", pinpoint: "ข้อ 152" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: (subject) => {
        const whom = hired(subject, "consultant") === "in" ? "consultant" : "design"
        return isCancelled(subject.procurement) ? "out-of-scope" : every(hiredFromOne(subject, whom))
      },
      judge: ({ holidays, procurement }) => {
        const isConsultant = hired({ holidays, procurement }, "consultant") === "in"
        const { evaluatedOn, lettersOn, negotiatedOn } = recorded(procurement.purchase)
        const members = membersFor(procurement, isConsultant ? "consultant" : "design")
        const negotiated = isConsultant ? negotiatedOn : ""
        const wrong = [
          ...(members === null ? ["committee"] : []),
          ...(evaluatedOn === null ? ["report"] : [])
        ]
        if (wrong.length > 0) return breach("without", { steps: wrong.join(" ") })
        const weak = [
          ...(lettersOn === null ? ["letter"] : []),
          ...(negotiated === null ? ["negotiation"] : [])
        ]
        if (weak.length > 0) return caution("unshown", { steps: weak.join(" ") })
        const lacking = unrecorded({
          "prep.committees": members,
          "purchase.evaluatedOn": evaluatedOn,
          "purchase.lettersOn": lettersOn,
          "purchase.negotiatedOn": negotiated
        })
        return lacking ?? "conforms"
      }
    })
  ],
  facts: {
    steps: {
      committee: { th: "คณะกรรมการ", en: "a committee" },
      report: { th: "รายงานผล", en: "a report" },
      letter: { th: "หนังสือเชิญ", en: "a letter" },
      negotiation: { th: "การต่อรอง", en: "negotiation" }
    }
  },
  says: {
    without: { th: "บันทึกว่าไม่มี: {steps}", en: "recorded as without: {steps}" },
    unshown: { th: "บันทึกว่าไม่มี: {steps}", en: "recorded as without: {steps}" }
  },
  asks: { th: "จ้างโดยคณะกรรมการและมีรายงานผลหรือไม่", en: "whether a committee dealt with it and reported" },
  advice: {
    requires: {
      th: "ต้องตั้งคณะกรรมการ มีหนังสือเชิญรายเดียว เจรจา และรายงานผลต่อหัวหน้าหน่วยงาน ไม่ว่าวงเงินเท่าใด",
      en: "Whatever the amount, a committee writes to one, negotiates and reports to the head."
    },
    remedy: {
      th: "บันทึกคณะกรรมการ วันที่เชิญ วันที่ต่อรอง และวันที่รายงานผล ถ้าขาดให้บันทึกคำชี้แจง",
      en: "Record committee, letter, negotiation and report; explain what is missing."
    },
    proof: { th: "รายงานผลการพิจารณาของคณะกรรมการ", en: "The committee's report." }
  }
}
