import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Members of a committee who are officials, its chair included: "ประธานกรรมการ 1 คน และกรรมการอย่างน้อย 2 คน". */
export const committeeMin: Parameter<number> = {
  id: "committee-min",
  title: { th: "กรรมการที่เป็นเจ้าหน้าที่ของรัฐ อย่างน้อย (รวมประธาน)", en: "Officials on a committee, at least" },
  unit: "people",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: 3,
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 26 วรรคหนึ่ง" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
