import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { noWritingCap } from "../parameters/no-writing-cap.ts"
import { isShortReport, reportOfClause22 } from "../request-report.ts"
import { caution, missing, type ProcurementRule, recorded, wording } from "../rule.ts"

/**
 * The report says when the supplies are needed or the work is to be finished. A short report may leave it out. Never more than a caution.
 * Source: ข้อ 22 (5) (A).
 */
export const reg225NeedDate: ProcurementRule = {
  id: "reg-22-5-needdate",
  title: { th: "กำหนดเวลาที่ต้องการใช้หรือแล้วเสร็จ", en: "When it is needed" },
  stage: "need",
  about: "procurement",
  severity: "caution",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 22 (5)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { small: noWritingCap },
      scope: reportOfClause22,
      judge: ({ procurement }, { small }) => {
        const { neededBy } = recorded(procurement.need)
        if (typeof neededBy === "string") return "conforms"
        const short = isShortReport(procurement, small)
        if (short === true) return "out-of-scope"
        if (neededBy === undefined) return missing("need.neededBy")
        return short === false ? caution("none", {}) : short
      }
    })
  ],
  facts: {},
  says: {
    none: {
      th: "บันทึกว่าไม่มีกำหนดเวลาที่ต้องการใช้พัสดุหรือให้งานแล้วเสร็จ",
      en: "recorded as having no day by which it is needed"
    }
  },
  asks: { th: "ระบุกำหนดเวลาที่ต้องการใช้หรือไม่", en: "whether the time of need was given" },
  advice: {
    requires: {
      th: "รายงานขอซื้อขอจ้างต้องบอกกำหนดเวลาที่ต้องการใช้พัสดุหรือให้งานแล้วเสร็จ",
      en: "The report says when the supplies are needed or the work is to be finished."
    },
    remedy: {
      th: "ถามหน่วยงานผู้ใช้ แล้วบันทึกกำหนดเวลาที่ต้องการใช้",
      en: "Ask the requesting unit, and record the day."
    },
    proof: { th: "บันทึกแจ้งความต้องการหรือรายงานขอซื้อขอจ้าง", en: "The note of the need, or the request report." }
  }
}
