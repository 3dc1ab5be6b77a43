import { percent } from "../../values/rate.ts"
import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter, RateRange } from "../parameter.ts"

/** The daily penalty of a hire that needs the whole result at once, as a rate of its whole price: "ร้อยละ 0.01 – 0.10", both ends within. */
export const penaltyWork: Parameter<RateRange> = {
  id: "penalty-work",
  title: { th: "ค่าปรับรายวันจากราคางานจ้างทั้งหมด", en: "Daily penalty on the whole price" },
  unit: "percent-range",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: { min: percent(0.01), max: percent(0.1) },
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 162 วรรคหนึ่ง" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
