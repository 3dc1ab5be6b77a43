import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { noWritingCap } from "../parameters/no-writing-cap.ts"
import { anyReport, noneInReport } from "../request-report.ts"
import { missing, type ProcurementRule, recorded, wording } from "../rule.ts"

/**
 * Every request says why it is needed: ข้อ 22 (1), land 23 (1), leases of land 94 (1), consultants 104 (1), design 140 (1). A caution where the
 * report was short and may be. Outside: reports of a purchase's own (ข้อ 79 วรรคสอง, ว 119, ว 804), exchanges. Source: ข้อ 22 (1) (A).
 */
export const reg221Reason: ProcurementRule = {
  id: "reg-22-1-reason",
  title: { th: "เหตุผลและความจำเป็น", en: "Reason and necessity" },
  stage: "need",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 22 (1)" },
      besides: [
        { instrument: "regulation-2560", pinpoint: "ข้อ 23 (1) และ ข้อ 94 (1)" },
        { instrument: "regulation-2560", pinpoint: "ข้อ 104 (1) และ ข้อ 140 (1)" }
      ],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { small: noWritingCap },
      scope: anyReport,
      judge: ({ procurement }, { small }) => {
        const { reason } = recorded(procurement.need)
        if (reason === undefined) return missing("need.reason")
        return reason === null ? noneInReport(procurement, small) : "conforms"
      }
    })
  ],
  facts: {},
  says: {
    none: { th: "บันทึกว่าไม่มีเหตุผลและความจำเป็น", en: "recorded as having no reason or necessity" }
  },
  asks: { th: "ระบุเหตุผลและความจำเป็นหรือไม่", en: "whether the reason was given" },
  advice: {
    requires: {
      th: "รายงานขอซื้อขอจ้างต้องบอกเหตุผลและความจำเป็นที่ต้องซื้อหรือจ้าง",
      en: "The request report says why the purchase is needed."
    },
    remedy: {
      th: "ให้หน่วยงานผู้ใช้เขียนเหตุผลความจำเป็นเป็นหนังสือ แนบเรื่องเดิม แล้วบันทึกเหตุผลนั้น",
      en: "Have the requesting unit write the reason, file it with the report, and record it."
    },
    proof: {
      th: "บันทึกแจ้งความต้องการ หรือรายงานขอซื้อขอจ้างที่มีเหตุผล",
      en: "The note of the need, or the request report with its reason."
    }
  }
}
