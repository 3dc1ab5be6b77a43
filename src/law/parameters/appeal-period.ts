import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Working days from the announcement in e-GP; the day of the announcement is not counted (ป.พ.พ. มาตรา 193/3). */
export const appealPeriod: Parameter<number> = {
  id: "appeal-period",
  title: { th: "ระยะเวลาอุทธรณ์", en: "Appeal period" },
  unit: "working-days",
  history: [
    {
      from: thaiDate("2017-08-23"),
      value: 7,
      citation: { instrument: "act-2560", pinpoint: "มาตรา 117" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
