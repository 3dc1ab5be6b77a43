import { baht, type Satang } from "../../values/baht.ts"
import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** The budget of one occasion up to which price inquiry may be used: "ไม่เกิน", exactly 5,000,000 baht is within. */
export const priceInquiryMax: Parameter<Satang> = {
  id: "price-inquiry-max",
  title: { th: "วงเงินวิธีสอบราคา", en: "Price inquiry up to" },
  unit: "baht",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: baht(5_000_000),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 32" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
