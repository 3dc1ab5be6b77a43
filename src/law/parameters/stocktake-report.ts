import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** "ภายใน 30 วันทำการ นับแต่วันเริ่มดำเนินการ": the strict reading counts the first day, the lenient one does not. */
export const stocktakeReport: Parameter<number> = {
  id: "stocktake-report",
  title: { th: "กำหนดรายงานผลการตรวจสอบพัสดุประจำปี", en: "Report of the stocktake" },
  unit: "working-days",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: 30,
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 213 วรรคสอง" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
