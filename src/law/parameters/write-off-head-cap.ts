import { baht, type Satang } from "../../values/baht.ts"
import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** "ไม่เกิน 1,000,000 บาท": the head writes off; beyond, the governor. */
export const writeOffHeadCap: Parameter<Satang> = {
  id: "write-off-head-cap",
  title: {
    th: "ราคาซื้อหรือได้มาที่หัวหน้าหน่วยงานจำหน่ายเป็นสูญได้ (ไม่เกิน)",
    en: "Acquisition cost the head may write off (up to)"
  },
  unit: "baht",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: baht(1_000_000),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 217" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
