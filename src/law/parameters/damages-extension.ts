import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Calendar days by which the decision on damages may be put off: "ไม่เกิน 15 วัน"; the fifteenth is within. */
export const damagesExtension: Parameter<number> = {
  id: "damages-extension",
  title: { th: "ขยายเวลาพิจารณาค่าเสียหายได้ไม่เกิน", en: "Extension of the decision on damages by at most" },
  unit: "calendar-days",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: 15,
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 187 (3)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
