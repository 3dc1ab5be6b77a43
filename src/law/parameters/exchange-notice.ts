import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Days to tell of durable goods got in exchange: "ภายใน 30 วัน นับแต่วันที่ได้รับครุภัณฑ์", the day of receipt not counted. */
export const exchangeNotice: Parameter<number> = {
  id: "exchange-notice",
  title: { th: "แจ้งการได้รับครุภัณฑ์จากการแลกเปลี่ยนภายใน", en: "Exchange notified within" },
  unit: "calendar-days",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: 30,
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 100" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
