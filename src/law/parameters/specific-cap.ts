import { baht, type Satang } from "../../values/baht.ts"
import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** The budget of one occasion up to which ground 56 (2) (ข) may be used: "ไม่เกิน", exactly 500,000 baht is within. VAT included (B). */
export const specificCap: Parameter<Satang> = {
  id: "specific-cap",
  title: {
    th: "วงเงินวิธีเฉพาะเจาะจงตามมาตรา 56 (2) (ข)",
    en: "Ceiling of the specific method under section 56 (2) (b)"
  },
  unit: "baht",
  history: [
    {
      from: thaiDate("2017-08-23"),
      value: baht(500_000),
      citation: { instrument: "thresholds-2560", pinpoint: "ข้อ 1" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
