import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Specific purchases from one supplier in a year above which it is remarked on. No text of law: the office may set another. */
export const vendorAwardsOver: Parameter<number> = {
  id: "vendor-awards-over",
  title: { th: "จำนวนครั้งที่ได้รับคัดเลือกแบบเฉพาะเจาะจง (เกิน)", en: "Specific awards to one supplier (above)" },
  unit: "times",
  office: true,
  history: [
    {
      from: thaiDate("2017-08-23"),
      value: 5,
      citation: { instrument: "remark", pinpoint: "" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "B"
    }
  ]
}
