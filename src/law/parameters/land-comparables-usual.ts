import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Last sale prices nearby that the report on a purchase of land gives: "ประมาณ 3 ราย". */
export const landComparablesUsual: Parameter<number> = {
  id: "land-comparables-usual",
  title: { th: "จำนวนราคาซื้อขายที่ดินใกล้เคียงโดยประมาณ", en: "Sale prices of land nearby, about" },
  unit: "count",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: 3,
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 23 (4)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
