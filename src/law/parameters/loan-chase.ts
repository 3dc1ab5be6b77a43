import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Demand of an overdue loan: "ภายใน 7 วันนับแต่วันครบกำหนด", the day it falls due not counted. */
export const loanChase: Parameter<number> = {
  id: "loan-chase",
  title: { th: "กำหนดทวงพัสดุที่ยืม", en: "Demand of an overdue loan" },
  unit: "calendar-days",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: 7,
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 211" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
