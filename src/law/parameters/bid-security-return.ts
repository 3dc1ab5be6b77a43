import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Return of bid securities: "ภายใน 15 วันนับถัดจากวันที่" the report was approved. */
export const bidSecurityReturn: Parameter<number> = {
  id: "bid-security-return",
  title: { th: "กำหนดคืนหลักประกันการเสนอราคา", en: "Return of the bid security" },
  unit: "calendar-days",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: 15,
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 170 (1)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
