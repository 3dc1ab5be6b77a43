import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Return of the contract guarantee: "ภายใน 15 วันนับถัดจากวันที่คู่สัญญาพ้นจากข้อผูกพันตามสัญญาแล้ว". */
export const guaranteeReturn: Parameter<number> = {
  id: "guarantee-return",
  title: { th: "กำหนดคืนหลักประกันสัญญา", en: "Return of the contract guarantee" },
  unit: "calendar-days",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: 15,
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 170 (2)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
