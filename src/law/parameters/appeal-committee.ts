import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** The appeal committee decides within these days of receiving the report. */
export const appealCommittee: Parameter<number> = {
  id: "appeal-committee",
  title: { th: "กำหนดพิจารณาของคณะกรรมการพิจารณาอุทธรณ์", en: "Decision of the appeal committee" },
  unit: "calendar-days",
  history: [
    {
      from: thaiDate("2017-08-23"),
      value: 30,
      citation: { instrument: "act-2560", pinpoint: "มาตรา 119" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
