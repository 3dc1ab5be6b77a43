import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Purchases under ข้อ 79 วรรคสอง in a year from which they are remarked on. No text of law: the office may set another. */
export const repeatUrgentFrom: Parameter<number> = {
  id: "repeat-urgent-from",
  title: { th: "จำนวนครั้งที่ซื้อเร่งด่วนในปี (ตั้งแต่)", en: "Urgent purchases in a year (from)" },
  unit: "times",
  office: true,
  history: [
    {
      from: thaiDate("2017-08-23"),
      value: 3,
      citation: { instrument: "remark", pinpoint: "" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "B"
    }
  ]
}
