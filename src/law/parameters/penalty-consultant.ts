import { percent } from "../../values/rate.ts"
import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter, RateRange } from "../parameter.ts"

/** The daily penalty of a consultant, where one is set: "ร้อยละ 0.01 – 0.10 ของราคางานจ้างนั้น", both ends within. */
export const penaltyConsultant: Parameter<RateRange> = {
  id: "penalty-consultant",
  title: { th: "ค่าปรับรายวันของการจ้างที่ปรึกษา", en: "Daily penalty of consultants" },
  unit: "percent-range",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: { min: percent(0.01), max: percent(0.1) },
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 162 วรรคสอง" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
