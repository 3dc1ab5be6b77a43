import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Publication of a price inquiry: "ติดต่อกันไม่น้อยกว่า 5 วันทำการ"; first and last day counted (B). */
export const priceInquiryPublication: Parameter<number> = {
  id: "price-inquiry-publication",
  title: { th: "ระยะเวลาเผยแพร่ประกาศสอบราคา", en: "Publication of a price inquiry" },
  unit: "working-days",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: 5,
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 63" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
