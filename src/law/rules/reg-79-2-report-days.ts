import { thaiDate } from "../../values/thai-date.ts"
import { boughtDate } from "../dating.ts"
import { laterSays, reportDue, reportedAfter } from "../later-report.ts"
import { urgentReportWarnDays } from "../parameters/urgent-report-warn-days.ts"
import { type ProcurementRule, wording } from "../rule.ts"
import { byWay } from "../small-purchase-scope.ts"

/**
 * What was bought at once is reported quickly ("รีบ"). The text sets no time; later than the days an office sets itself, usually 5 working
 * days, is a caution and never more. Source: ข้อ 79 วรรคสอง (A), the number of days our own (C).
 */
export const reg792ReportDays: ProcurementRule = {
  id: "reg-79-2-report-days",
  title: { th: "รีบรายงานหลังซื้อเร่งด่วน", en: "Quick report after an urgent purchase" },
  stage: "purchase",
  about: "procurement",
  severity: "caution",
  datedBy: boughtDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 79 วรรคสอง" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { days: urgentReportWarnDays },
      scope: (subject) => byWay(subject, "urgent"),
      judge: (subject, { days }) => reportedAfter(subject, days),
      due: (subject, { days }) => reportDue(subject, days)
    })
  ],
  facts: { boughtOn: "date", requestedOn: "date", by: "date", days: "count" },
  says: laterSays,
  asks: { th: "รายงานหลังซื้อโดยเร็วหรือไม่", en: "whether the purchase was reported quickly" },
  duty: { does: { th: "รายงานการซื้อหรือจ้างที่ทำไปก่อน", en: "report what was bought first" }, who: "officer" },
  advice: {
    requires: {
      th: "ให้รีบรายงานหลังซื้อ ระเบียบไม่กำหนดจำนวนวัน หน่วยงานกำหนดเองได้ ปกติ 5 วันทำการ",
      en: "Report quickly; the text sets no days, the office sets its own, usually 5 working days."
    },
    remedy: {
      th: "รายงานทันทีและบันทึกวันที่ซื้อกับวันที่รายงาน ถ้าช้าให้ระบุเหตุผลในรายงาน",
      en: "Report at once, record both days, and give the reason in the report where it was late."
    },
    proof: { th: "รายงานขอความเห็นชอบที่ลงรับแล้ว", en: "The report as received." }
  }
}
