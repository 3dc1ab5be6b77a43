import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Publication of an international bidding: "ไม่น้อยกว่า 30 วันทำการ"; first and last day counted (B). */
export const internationalPublication: Parameter<number> = {
  id: "international-publication",
  title: { th: "ระยะเวลาเผยแพร่ประกวดราคานานาชาติ", en: "Publication of an international bidding" },
  unit: "working-days",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: 30,
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 60 (3)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
