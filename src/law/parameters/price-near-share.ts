import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Share of the reference price from which a price won in competition counts as near it. No text of law: the office may set another. */
export const priceNearShare: Parameter<number> = {
  id: "price-near-share",
  title: { th: "สัดส่วนต่อราคากลางที่ถือว่าใกล้ราคากลาง", en: "Share of the reference price that counts as near it" },
  unit: "permille",
  office: true,
  history: [
    {
      from: thaiDate("2017-08-23"),
      value: 995,
      citation: { instrument: "remark", pinpoint: "" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "B"
    }
  ]
}
