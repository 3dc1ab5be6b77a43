import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Calendar days in which the contractor gives notice of an event: "ภายใน 15 วัน นับถัดจากวันที่เหตุนั้นได้สิ้นสุดลง"; the fifteenth is within. */
export const extensionClaimDays: Parameter<number> = {
  id: "extension-claim-days",
  title: { th: "คู่สัญญาแจ้งเหตุขอขยายเวลาภายใน", en: "Contractor's notice of an event within" },
  unit: "calendar-days",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: 15,
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 182" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
