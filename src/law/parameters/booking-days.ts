import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/**
 * Working days after acceptance within which an entry in the books counts as prompt. The text names the duty and no time; the number is ours,
 * so an office may set its own, and no breach rests on it: entered later is a caution.
 */
export const bookingDays: Parameter<number> = {
  id: "booking-days",
  title: { th: "กำหนดลงบัญชีหรือทะเบียนหลังตรวจรับ", en: "Entry in the books after acceptance" },
  unit: "working-days",
  office: true,
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: 5,
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 203 (1)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "B"
    }
  ]
}
