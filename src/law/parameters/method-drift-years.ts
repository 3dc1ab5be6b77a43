import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Consecutive fiscal years with a purchase on ground 56 (2) (ค) or (จ) from the same supplier. No text of law: the office may set another. */
export const methodDriftYears: Parameter<number> = {
  id: "method-drift-years",
  title: { th: "จำนวนปีติดต่อกันที่ซื้อเฉพาะเจาะจงจากรายเดิม", en: "Consecutive years of the same special purchase" },
  unit: "fiscal-years",
  office: true,
  history: [
    {
      from: thaiDate("2017-08-23"),
      value: 2,
      citation: { instrument: "remark", pinpoint: "" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "B"
    }
  ]
}
