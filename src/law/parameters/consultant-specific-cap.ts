import { baht, type Satang } from "../../values/baht.ts"
import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** The budget of the occasion up to which consultants may be hired from one on ground 70 (3) (ข); exactly that is within. */
export const consultantSpecificCap: Parameter<Satang> = {
  id: "consultant-specific-cap",
  title: { th: "วงเงินจ้างที่ปรึกษาโดยวิธีเฉพาะเจาะจง", en: "Consultants by the specific method up to" },
  unit: "baht",
  history: [
    {
      from: thaiDate("2017-08-23"),
      value: baht(500_000),
      citation: { instrument: "thresholds-2560", pinpoint: "ข้อ 2 (1)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
