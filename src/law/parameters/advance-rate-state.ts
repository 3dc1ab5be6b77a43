import { percent, type Rate } from "../../values/rate.ts"
import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** The advance to a state agency: "ไม่เกินร้อยละห้าสิบของราคาซื้อหรือราคาจ้าง", exactly half is within. */
export const advanceRateState: Parameter<Rate> = {
  id: "advance-rate-state",
  title: { th: "เงินล่วงหน้าแก่หน่วยงานของรัฐ", en: "Advance to a state agency" },
  unit: "rate",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: percent(50),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 89 (1)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
