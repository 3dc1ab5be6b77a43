import { type ReportItem, reportItems } from "../../stages/4-purchase/evaluation.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { byCommittee } from "../by-committee.ts"
import { requestDate } from "../dating.ts"
import { breach, caution, missing, type ProcurementRule, recorded, wording } from "../rule.ts"
import { awarded, every } from "../scope.ts"

const items = Object.keys(reportItems) as ReadonlyArray<ReportItem>

/**
 * A committee reports with five parts: the supplies; bidders, prices and offers; who has no common interest; the criteria and scoring; the result,
 * scores and reasons. A part that the recorded list does not name is a breach, for one supplier asked by a committee, where they apply
 * "โดยอนุโลม", a caution; a report recorded as none is a breach. Source: ข้อ 55 (4), 70, 74, 78 (2) (A).
 */
export const reg554Report: ProcurementRule = {
  id: "reg-55-4-report",
  title: { th: "รายงานผลการพิจารณาครบห้าหัวข้อ", en: "The evaluation report has its five parts" },
  stage: "purchase",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 55 (4)" },
      besides: [{ instrument: "regulation-2560", pinpoint: "ข้อ 78 (2)" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: (subject) => every(awarded(subject), byCommittee(subject)),
      judge: ({ procurement }) => {
        const { method, reportItems: held } = recorded(procurement.purchase)
        if (held === null) return breach("none", {})
        if (held === undefined) return missing("purchase.reportItems")
        const parts = items.filter((item) => !held.includes(item))
        if (parts.length === 0) return "conforms"
        return (method === "specific" ? caution : breach)("lacking", { parts: parts.join(" ") })
      }
    })
  ],
  facts: { parts: reportItems },
  says: {
    none: { th: "บันทึกว่าไม่มีรายงานผลการพิจารณา", en: "recorded as without an evaluation report" },
    lacking: { th: "รายงานผลการพิจารณาไม่มีหัวข้อ: {parts}", en: "the evaluation report lacks: {parts}" }
  },
  asks: { th: "รายงานผลการพิจารณาครบถ้วนหรือไม่", en: "whether the evaluation report is complete" },
  advice: {
    requires: {
      th: "ให้คณะกรรมการรายงานผลครบ 5 หัวข้อ คือ พัสดุ ผู้ยื่นข้อเสนอ ผู้ไม่มีผลประโยชน์ร่วมกัน หลักเกณฑ์ และผลพร้อมเหตุผล",
      en: "The report has five parts: supplies, offers, no common interest, criteria, result with reasons."
    },
    remedy: {
      th: "ให้คณะกรรมการเพิ่มหัวข้อที่ขาดก่อนเสนอขออนุมัติ ถ้าอนุมัติแล้ว ให้บันทึกคำชี้แจง",
      en: "Have the committee add what lacks before approval; afterwards record an explanation."
    },
    proof: { th: "รายงานผลการพิจารณาที่กรรมการทุกคนลงนาม", en: "The evaluation report signed by every member." }
  }
}
