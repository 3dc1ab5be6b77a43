import { percent } from "../../values/rate.ts"
import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter, RateRange } from "../parameter.ts"

/** The bid security: "ร้อยละห้า", and "สูงกว่าร้อยละห้าแต่ไม่เกินร้อยละสิบ" where specially important; both ends within. */
export const bidSecurityRate: Parameter<RateRange> = {
  id: "bid-security-rate",
  title: { th: "อัตราหลักประกันการเสนอราคา", en: "Rate of the bid security" },
  unit: "percent-range",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: { min: percent(5), max: percent(10) },
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 168" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
