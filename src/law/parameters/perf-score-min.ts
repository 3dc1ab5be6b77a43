import { baht, type Satang } from "../../values/baht.ts"
import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** The price of a contract from which damage scores are kept whatever is built and whose it is. */
export const perfScoreMin: Parameter<Satang> = {
  id: "perf-score-min",
  title: { th: "งานก่อสร้างที่ประเมินคะแนนความเสียหาย ตั้งแต่", en: "Damage scores for works from" },
  unit: "baht",
  history: [
    {
      from: thaiDate("2026-07-10"),
      value: baht(1_000_000_000),
      citation: { instrument: "regulation-3-2569", pinpoint: "ข้อ 190/2 (3)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
