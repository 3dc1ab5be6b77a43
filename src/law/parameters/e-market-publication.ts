import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Publication of an e-market invitation: "เป็นเวลาติดต่อกันไม่น้อยกว่า 3 วันทำการ"; first and last day counted (B). */
export const eMarketPublication: Parameter<number> = {
  id: "e-market-publication",
  title: { th: "ระยะเวลาเผยแพร่ประกาศ e-market", en: "Publication of an e-market invitation" },
  unit: "working-days",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: 3,
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 35" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
