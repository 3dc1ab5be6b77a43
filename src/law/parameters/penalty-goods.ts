import { percent } from "../../values/rate.ts"
import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter, RateRange } from "../parameter.ts"

/** The daily penalty as a rate of the price of what is undelivered: "ระหว่างร้อยละ 0.01 – 0.20", both ends within. */
export const penaltyGoods: Parameter<RateRange> = {
  id: "penalty-goods",
  title: { th: "ค่าปรับรายวันจากราคาพัสดุที่ยังไม่ได้รับมอบ", en: "Daily penalty on what is undelivered" },
  unit: "percent-range",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: { min: percent(0.01), max: percent(0.2) },
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 162 วรรคหนึ่ง" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
