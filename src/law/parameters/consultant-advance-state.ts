import { percent, type Rate } from "../../values/rate.ts"
import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** The advance to a state agency as consultant: "ไม่เกินร้อยละห้าสิบของค่าจ้างตามสัญญา", exactly half is within. */
export const consultantAdvanceState: Parameter<Rate> = {
  id: "consultant-advance-state",
  title: { th: "ค่าจ้างล่วงหน้าแก่ที่ปรึกษาที่เป็นหน่วยงานของรัฐ", en: "Advance to a state agency as consultant" },
  unit: "rate",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: percent(50),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 130 วรรคสอง" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
