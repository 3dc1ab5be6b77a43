import { percent, type Rate } from "../../values/rate.ts"
import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Rent paid in advance to a state agency: "ไม่เกินร้อยละห้าสิบของค่าเช่าทั้งสัญญา", exactly half is within. */
export const leaseAdvanceState: Parameter<Rate> = {
  id: "lease-advance-state",
  title: { th: "ค่าเช่าล่วงหน้าแก่หน่วยงานของรัฐ", en: "Prepaid rent to a state agency" },
  unit: "rate",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: percent(50),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 92 วรรคสอง (1)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
