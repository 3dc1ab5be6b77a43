import { baht, type Satang } from "../../values/baht.ts"
import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** "ไม่เกิน 500,000 บาท": what was acquired for no more may be sold without an auction. */
export const disposalDirectSaleCap: Parameter<Satang> = {
  id: "disposal-direct-sale-cap",
  title: {
    th: "ราคาซื้อหรือได้มาที่ขายโดยวิธีเฉพาะเจาะจงได้ (ไม่เกิน)",
    en: "Acquisition cost that may be sold directly (up to)"
  },
  unit: "baht",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: baht(500_000),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 215 (1) (ก)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
