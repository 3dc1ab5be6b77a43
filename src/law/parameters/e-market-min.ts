import { baht, type Satang } from "../../values/baht.ts"
import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** The budget of one occasion above which ("เกิน") an item of the e-catalogue is bought in the e-market; exactly 500,000 baht is not above it. */
export const eMarketMin: Parameter<Satang> = {
  id: "e-market-min",
  title: { th: "วงเงินที่ใช้ e-market (เกินกว่า)", en: "e-market above" },
  unit: "baht",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: baht(500_000),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 30 (1)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
