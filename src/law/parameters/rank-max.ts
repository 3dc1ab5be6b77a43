import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Offers that a committee ranks: "ไม่เกิน 3 ราย". */
export const rankMax: Parameter<number> = {
  id: "rank-max",
  title: { th: "จำนวนรายที่จัดลำดับ ไม่เกิน", en: "Offers ranked, at most" },
  unit: "suppliers",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: 3,
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 55 (3)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
