import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Share of the reference price below which the price of works counts as far below. The circular with such a rule was not found (C). No text of law: the office may set another. */
export const priceFarShare: Parameter<number> = {
  id: "price-far-share",
  title: {
    th: "สัดส่วนต่อราคากลางที่ถือว่าต่ำมาก",
    en: "Share of the reference price below which a price is far below it"
  },
  unit: "percent",
  office: true,
  history: [
    {
      from: thaiDate("2017-08-23"),
      value: 85,
      citation: { instrument: "remark", pinpoint: "" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "C"
    }
  ]
}
