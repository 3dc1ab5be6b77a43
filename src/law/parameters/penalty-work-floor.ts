import { baht, type Satang } from "../../values/baht.ts"
import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** The least daily penalty of a hire that needs the whole result at once: "ไม่ต่ำกว่าวันละ 100 บาท", exactly 100 baht is enough. */
export const penaltyWorkFloor: Parameter<Satang> = {
  id: "penalty-work-floor",
  title: { th: "ค่าปรับรายวันขั้นต่ำของงานจ้าง", en: "Least daily penalty of a hire" },
  unit: "baht",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: baht(100),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 162 วรรคหนึ่ง" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
