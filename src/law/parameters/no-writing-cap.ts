import { baht, type Satang } from "../../values/baht.ts"
import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** The small budget of one occasion ("ไม่เกิน") that needs no written agreement; มาตรา 66 วรรคสอง and ข้อ 22 วรรคสอง lean on it too. */
export const noWritingCap: Parameter<Satang> = {
  id: "no-writing-cap",
  title: { th: "วงเงินเล็กน้อยตามมาตรา 96 วรรคสอง", en: "Small amount under section 96 paragraph 2" },
  unit: "baht",
  history: [
    {
      from: thaiDate("2017-08-23"),
      value: baht(100_000),
      citation: { instrument: "thresholds-2560", pinpoint: "ข้อ 4" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
