import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Working days for telling the contractor: "ภายใน 7 วันทำการ นับถัดจากวันที่หัวหน้าหน่วยงานของรัฐเห็นชอบ"; the seventh is within. */
export const damagesAnswer: Parameter<number> = {
  id: "damages-answer",
  title: { th: "แจ้งผลค่าเสียหายภายใน", en: "Answer on damages within" },
  unit: "working-days",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: 7,
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 187 (5)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
