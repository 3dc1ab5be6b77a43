import { baht, type Satang } from "../../values/baht.ts"
import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** The small budget of one occasion ("ไม่เกิน") for which one person may be the inspector; exactly 100,000 baht is within. */
export const singleInspectorCap: Parameter<Satang> = {
  id: "single-inspector-cap",
  title: { th: "วงเงินที่แต่งตั้งผู้ตรวจรับพัสดุคนเดียวได้", en: "Single inspector up to" },
  unit: "baht",
  history: [
    {
      from: thaiDate("2017-08-23"),
      value: baht(100_000),
      citation: { instrument: "thresholds-2560", pinpoint: "ข้อ 5" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
