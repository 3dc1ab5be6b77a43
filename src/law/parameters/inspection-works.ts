import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Works are inspected within 3 working days after the chair learnt of their delivery. */
export const inspectionWorks: Parameter<number> = {
  id: "inspection-works",
  title: { th: "กำหนดตรวจรับงานก่อสร้าง", en: "Inspection of works" },
  unit: "working-days",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: 3,
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 176 (5)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
