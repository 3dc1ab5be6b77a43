import { baht, type Satang } from "../../values/baht.ts"
import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Spending of table 2 of ว 119 on one occasion: "ไม่เกิน", exactly 10,000 baht is within. */
export const w119Cap: Parameter<Satang> = {
  id: "w119-cap",
  title: { th: "วงเงินตาราง 2 ของ ว 119", en: "Ceiling of table 2 of W 119" },
  unit: "baht",
  history: [
    {
      from: thaiDate("2018-03-07"),
      value: baht(10_000),
      citation: { instrument: "cgd-w119-2561", pinpoint: "" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "B"
    }
  ]
}
