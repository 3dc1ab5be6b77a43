import { baht, type Satang } from "../../values/baht.ts"
import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** The budget of one occasion above which ("เกิน") price inquiry is one of the ways; exactly 500,000 baht is not above it. */
export const priceInquiryMin: Parameter<Satang> = {
  id: "price-inquiry-min",
  title: { th: "วงเงินวิธีสอบราคา (เกินกว่า)", en: "Price inquiry above" },
  unit: "baht",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: baht(500_000),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 32" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
