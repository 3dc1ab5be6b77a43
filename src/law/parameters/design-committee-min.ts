import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Members of each committee where designers are hired, its chair included: one chair and at least two members. */
export const designCommitteeMin: Parameter<number> = {
  id: "design-committee-min",
  title: { th: "กรรมการจ้างออกแบบ อย่างน้อย (รวมประธาน)", en: "Members of a design committee, at least" },
  unit: "people",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: 3,
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 142" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
