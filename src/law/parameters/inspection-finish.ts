import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** "ให้เสร็จสิ้นโดยเร็วที่สุด": the text gives no number; how long an office takes for as fast as possible is its own. */
export const inspectionFinish: Parameter<number> = {
  id: "inspection-finish",
  title: { th: "กำหนดตรวจรับให้แล้วเสร็จ", en: "Inspection finished within" },
  unit: "working-days",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: 5,
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 175 (3)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "C"
    }
  ],
  office: true
}
