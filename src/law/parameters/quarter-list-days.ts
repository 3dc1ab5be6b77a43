import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Days after a quarter's end until its list is announced. The department's circular was not read: the office's own number. */
export const quarterListDays: Parameter<number> = {
  id: "quarter-list-days",
  title: { th: "กำหนดประกาศรายไตรมาส", en: "Announcement of the quarterly list" },
  unit: "calendar-days",
  office: true,
  history: [
    {
      from: thaiDate("2017-08-23"),
      value: 30,
      citation: { instrument: "cgd-quarterly", pinpoint: "" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "C"
    }
  ]
}
