import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Members of each committee where consultants are hired, its chair included: one chair and at least four members. */
export const consultantCommitteeMin: Parameter<number> = {
  id: "consultant-committee-min",
  title: { th: "กรรมการจ้างที่ปรึกษา อย่างน้อย (รวมประธาน)", en: "Members of a consultants' committee, at least" },
  unit: "people",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: 5,
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 106" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
