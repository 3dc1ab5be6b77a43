import { percent, type Rate } from "../../values/rate.ts"
import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** The advance to a consultant: "ไม่เกินร้อยละสิบห้าของค่าจ้างตามสัญญา", exactly 15 % is within. */
export const consultantAdvance: Parameter<Rate> = {
  id: "consultant-advance",
  title: { th: "ค่าจ้างที่ปรึกษาล่วงหน้า", en: "Advance to a consultant" },
  unit: "rate",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: percent(15),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 130 วรรคหนึ่ง" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
