import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** The start of the works and each due day are reported within 3 working days. */
export const siteReport: Parameter<number> = {
  id: "site-report",
  title: { th: "กำหนดรายงานของผู้ควบคุมงาน", en: "Reports of the site supervisor" },
  unit: "working-days",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: 3,
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 178 (4)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
