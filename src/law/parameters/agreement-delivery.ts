import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** The delivery that allows a simple written agreement: within 5 working days counted from the day after it; the fifth day is within. */
export const agreementDelivery: Parameter<number> = {
  id: "agreement-delivery",
  title: { th: "ส่งมอบครบถ้วนภายใน", en: "Full delivery within" },
  unit: "working-days",
  history: [
    {
      from: thaiDate("2017-08-23"),
      value: 5,
      citation: { instrument: "act-2560", pinpoint: "มาตรา 96 วรรคหนึ่ง (3)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
