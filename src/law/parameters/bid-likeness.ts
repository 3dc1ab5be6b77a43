import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** How far the losing offers may lie from each other, as a share of the winner's, and still count as alike. No text of law: the office may set another. */
export const bidLikeness: Parameter<number> = {
  id: "bid-likeness",
  title: { th: "ส่วนต่างราคาที่ถือว่าใกล้กันผิดปกติ", en: "Difference at which offers count as alike" },
  unit: "permille",
  office: true,
  history: [
    {
      from: thaiDate("2017-08-23"),
      value: 1,
      citation: { instrument: "remark", pinpoint: "" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "B"
    }
  ]
}
