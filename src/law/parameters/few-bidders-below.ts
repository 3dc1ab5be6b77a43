import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Offers of an e-bidding fewer than which are few. No text of law: the office may set another. */
export const fewBiddersBelow: Parameter<number> = {
  id: "few-bidders-below",
  title: { th: "จำนวนผู้เสนอราคาที่ถือว่าน้อย (น้อยกว่า)", en: "Offers fewer than which are few" },
  unit: "times",
  office: true,
  history: [
    {
      from: thaiDate("2017-08-23"),
      value: 3,
      citation: { instrument: "remark", pinpoint: "" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "B"
    }
  ]
}
