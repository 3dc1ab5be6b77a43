import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Consecutive working days of a draft's publication ("ไม่น้อยกว่า"), first and last day counted (B). */
export const hearingDays: Parameter<number> = {
  id: "hearing-days",
  title: { th: "ระยะเวลาเผยแพร่ร่างประกาศไม่น้อยกว่า", en: "Publication of a draft, at least" },
  unit: "working-days",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: 3,
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 46" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
