import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** How soon what was bought under ข้อ 79 วรรคสอง is reported: the text says "รีบ" and sets no days, so an office may set its own. */
export const urgentReportWarnDays: Parameter<number> = {
  id: "urgent-report-warn-days",
  title: {
    th: "จำนวนวันทำการที่ควรรายงานการซื้อเร่งด่วน",
    en: "Working days in which an urgent purchase is reported"
  },
  unit: "working-days",
  office: true,
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: 5,
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 79 วรรคสอง" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "C"
    }
  ]
}
