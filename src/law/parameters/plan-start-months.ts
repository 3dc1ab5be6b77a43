import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Months after the planned one within which a request report calls for no question; no text of law gives a number. */
export const planStartMonths: Parameter<number> = {
  id: "plan-start-months",
  title: { th: "จำนวนเดือนที่เริ่มช้ากว่าแผนได้โดยไม่เป็นข้อสังเกต", en: "Months after the plan without a remark" },
  unit: "months",
  office: true,
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: 2,
      citation: { instrument: "remark", pinpoint: "" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "C"
    }
  ]
}
