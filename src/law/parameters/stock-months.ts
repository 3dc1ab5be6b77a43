import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Months of use beyond which a request calls for a question; no text of law gives a number. */
export const stockMonths: Parameter<number> = {
  id: "stock-months",
  title: { th: "จำนวนเดือนของการใช้ที่ขอซื้อได้โดยไม่เป็นข้อสังเกต", en: "Months of use without a remark" },
  unit: "months",
  office: true,
  history: [
    {
      from: thaiDate("2017-08-23"),
      value: 12,
      citation: { instrument: "remark", pinpoint: "" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "C"
    }
  ]
}
