import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** What is short or wrong is told the contractor within 3 working days counted from the day after it was found. */
export const defectNotice: Parameter<number> = {
  id: "defect-notice",
  title: { th: "กำหนดแจ้งข้อบกพร่องแก่คู่สัญญา", en: "Notice of defects to the contractor" },
  unit: "working-days",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: 3,
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 175 (5) และ (6)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
