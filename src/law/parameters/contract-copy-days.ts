import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Calendar days from the contract (the day itself not counted) within which the copies are sent; the thirtieth day is within. */
export const contractCopyDays: Parameter<number> = {
  id: "contract-copy-days",
  title: { th: "ส่งสำเนาสัญญาภายใน", en: "Contract copies within" },
  unit: "calendar-days",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: 30,
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 164" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
