import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Samples, demonstrations and bulky papers: "ภายใน 5 วันทำการ นับถัดจากวันเสนอราคา". */
export const samplesDays: Parameter<number> = {
  id: "samples-days",
  title: { th: "กำหนดนำตัวอย่างหรือเอกสารมาเพิ่ม", en: "Samples or further papers, at most" },
  unit: "working-days",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: 5,
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 44 วรรคสาม" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
