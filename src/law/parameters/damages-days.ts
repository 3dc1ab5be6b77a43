import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Calendar days for the decision on a claim for damages: "ภายใน 60 วัน นับถัดจากวันที่ได้รับคำขอ"; the sixtieth is within. */
export const damagesDays: Parameter<number> = {
  id: "damages-days",
  title: { th: "พิจารณาคำขอค่าเสียหายภายใน", en: "Decision on damages within" },
  unit: "calendar-days",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: 60,
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 187 (3)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
