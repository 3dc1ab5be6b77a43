import { percent, type Rate } from "../../values/rate.ts"
import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** The penalty as a rate of the price beyond which termination is weighed: "จะเกินร้อยละสิบ", exactly 10 % is not beyond. */
export const penaltyTerminateOver: Parameter<Rate> = {
  id: "penalty-terminate-over",
  title: { th: "ค่าปรับที่ต้องพิจารณาบอกเลิกสัญญาเมื่อเกิน", en: "Penalty above which termination is weighed" },
  unit: "rate",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: percent(10),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 183" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
