import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** The longest lease of which rent may be prepaid: "ไม่เกิน 3 ปี", exactly three years are within. */
export const leaseAdvanceYears: Parameter<number> = {
  id: "lease-advance-years",
  title: { th: "ระยะเวลาเช่าที่จ่ายค่าเช่าล่วงหน้าได้ ไม่เกิน", en: "Leases with prepaid rent of at most" },
  unit: "years",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: 3,
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 92 วรรคสอง" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
