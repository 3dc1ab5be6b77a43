import { baht, type Satang } from "../../values/baht.ts"
import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** The budget of the works, not the fee, up to which a designer may be hired on ground 82 (2); exactly that is within. */
export const designConstructionCap: Parameter<Satang> = {
  id: "design-construction-cap",
  title: {
    th: "วงเงินค่าก่อสร้างที่จ้างออกแบบโดยวิธีเฉพาะเจาะจง",
    en: "Design by the specific method for works up to"
  },
  unit: "baht",
  history: [
    {
      from: thaiDate("2017-08-23"),
      value: baht(5_000_000),
      citation: { instrument: "thresholds-2560", pinpoint: "ข้อ 3" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
