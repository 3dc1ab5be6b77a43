import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Share of a line of money from which an amount counts as just below it. No text of law: the office may set another. */
export const justBelowShare: Parameter<number> = {
  id: "just-below-share",
  title: { th: "สัดส่วนของวงเงินที่ถือว่าใกล้เส้น", en: "Share of a line that counts as just below it" },
  unit: "percent",
  office: true,
  history: [
    {
      from: thaiDate("2017-08-23"),
      value: 90,
      citation: { instrument: "remark", pinpoint: "" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "B"
    }
  ]
}
