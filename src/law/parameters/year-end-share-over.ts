import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Share of a year's contracts signed in September above which it is remarked on. No text of law: the office may set another. */
export const yearEndShareOver: Parameter<number> = {
  id: "year-end-share-over",
  title: { th: "สัดส่วนสัญญาในเดือนกันยายน (เกิน)", en: "Share of September's contracts (above)" },
  unit: "percent",
  office: true,
  history: [
    {
      from: thaiDate("2017-08-23"),
      value: 25,
      citation: { instrument: "remark", pinpoint: "" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "B"
    }
  ]
}
