import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** A complaint is made "ภายใน 15 วัน นับแต่วันที่รู้หรือควรรู้"; a private party's period. */
export const complaintPeriod: Parameter<number> = {
  id: "complaint-period",
  title: { th: "ระยะเวลาร้องเรียน", en: "Period for a complaint" },
  unit: "calendar-days",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: 15,
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 220 วรรคสอง" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
