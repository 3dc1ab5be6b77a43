import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Purchases fewer than which a year says nothing about shares. No text of law: the office may set another. */
export const yearPurchasesLeast: Parameter<number> = {
  id: "year-purchases-least",
  title: { th: "จำนวนโครงการอย่างน้อยที่ดูสัดส่วนของปี", en: "Purchases from which a year's shares are looked at" },
  unit: "times",
  office: true,
  history: [
    {
      from: thaiDate("2017-08-23"),
      value: 10,
      citation: { instrument: "remark", pinpoint: "" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "B"
    }
  ]
}
