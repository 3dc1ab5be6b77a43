import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Days after a month's end until its summary is published. The texts say only every month; 31 days never end before the next month does. The office's own number. */
export const skr1DueDays: Parameter<number> = {
  id: "skr1-due-days",
  title: { th: "กำหนดเผยแพร่สรุปผลรายเดือน (สขร.1)", en: "Publication of the monthly summary" },
  unit: "calendar-days",
  office: true,
  history: [
    {
      from: thaiDate("2015-01-16"),
      value: 31,
      citation: { instrument: "information-monthly-2558", pinpoint: "" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "C"
    }
  ]
}
