import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Days within which purchases of one kind are looked at together. No text of law: the office may set another. */
export const splitWindow: Parameter<number> = {
  id: "split-window",
  title: { th: "ช่วงเวลาที่ดูการซื้อซ้ำ", en: "Window of a possible split" },
  unit: "calendar-days",
  office: true,
  history: [
    {
      from: thaiDate("2017-08-23"),
      value: 30,
      citation: { instrument: "remark", pinpoint: "" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "B"
    }
  ]
}
