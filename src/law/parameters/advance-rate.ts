import { percent, type Rate } from "../../values/rate.ts"
import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** The advance in other cases: "ไม่เกินร้อยละสิบห้าของราคาซื้อหรือราคาจ้าง", exactly 15 % is within. */
export const advanceRate: Parameter<Rate> = {
  id: "advance-rate",
  title: { th: "เงินล่วงหน้ากรณีอื่น", en: "Advance in other cases" },
  unit: "rate",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: percent(15),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 89 (4)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
