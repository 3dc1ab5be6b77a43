import { baht, type Satang } from "../../values/baht.ts"
import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Damages that go to the Ministry of Finance: "ครั้งละเกิน 50,000 บาท", exactly 50,000 baht do not. */
export const damagesReportOver: Parameter<Satang> = {
  id: "damages-report-over",
  title: { th: "ค่าเสียหายที่ต้องเสนอกระทรวงการคลังเมื่อเกิน", en: "Damages above which the Ministry agrees first" },
  unit: "baht",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: baht(50_000),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 189 วรรคสอง" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
