import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Report of a purchase by ว 119: "ภายใน 5 วันทำการถัดไป". */
export const w119ReportDays: Parameter<number> = {
  id: "w119-report-days",
  title: { th: "กำหนดรายงานการซื้อตาม ว 119", en: "Report of a purchase under W 119" },
  unit: "working-days",
  history: [
    {
      from: thaiDate("2018-03-07"),
      value: 5,
      citation: { instrument: "cgd-w119-2561", pinpoint: "" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "B"
    }
  ]
}
