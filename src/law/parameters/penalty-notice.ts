import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Notice that a penalty is claimed: within 7 working days counted from the day after the due date. */
export const penaltyNotice: Parameter<number> = {
  id: "penalty-notice",
  title: { th: "กำหนดแจ้งการเรียกค่าปรับ", en: "Notice of the penalty" },
  unit: "working-days",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: 7,
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 181" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
