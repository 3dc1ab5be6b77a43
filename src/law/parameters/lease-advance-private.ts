import { percent, type Rate } from "../../values/rate.ts"
import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Rent paid in advance to a private lessor: "ไม่เกินร้อยละยี่สิบของค่าเช่าทั้งสัญญา", exactly 20 % is within. */
export const leaseAdvancePrivate: Parameter<Rate> = {
  id: "lease-advance-private",
  title: { th: "ค่าเช่าล่วงหน้าแก่เอกชน", en: "Prepaid rent to a private lessor" },
  unit: "rate",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: percent(20),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 92 วรรคสอง (2)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
