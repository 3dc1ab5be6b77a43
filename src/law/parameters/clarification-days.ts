import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** A clarification is published before the day of offers: "ไม่น้อยกว่า 3 วันทำการ". */
export const clarificationDays: Parameter<number> = {
  id: "clarification-days",
  title: { th: "ชี้แจงรายละเอียดก่อนวันยื่นข้อเสนอ", en: "Clarification before the day of offers" },
  unit: "working-days",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: 3,
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 52" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
