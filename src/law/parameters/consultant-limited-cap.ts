import { baht, type Satang } from "../../values/baht.ts"
import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** The budget up to which one of few consultants may be hired on ground 70 (3) (ง); exactly that is within. */
export const consultantLimitedCap: Parameter<Satang> = {
  id: "consultant-limited-cap",
  title: { th: "วงเงินจ้างที่ปรึกษาที่มีจำนวนจำกัด", en: "Scarce consultants by the specific method up to" },
  unit: "baht",
  history: [
    {
      from: thaiDate("2017-08-23"),
      value: baht(5_000_000),
      citation: { instrument: "thresholds-2560", pinpoint: "ข้อ 2 (2)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
