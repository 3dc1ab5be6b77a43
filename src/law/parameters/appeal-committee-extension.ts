import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** One extension of the appeal committee's period; there are at most two. */
export const appealCommitteeExtension: Parameter<number> = {
  id: "appeal-committee-extension",
  title: { th: "ขยายเวลาพิจารณาอุทธรณ์ครั้งละ", en: "Each extension of the appeal committee's period" },
  unit: "calendar-days",
  history: [
    {
      from: thaiDate("2017-08-23"),
      value: 15,
      citation: { instrument: "act-2560", pinpoint: "มาตรา 119" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
