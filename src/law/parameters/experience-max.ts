import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Past work that may be asked for, in per cent of the budget: "ไม่เกินร้อยละ 50", exactly half is within. */
export const experienceMax: Parameter<bigint> = {
  id: "experience-max",
  title: { th: "ผลงานที่กำหนดได้ไม่เกินร้อยละของวงเงิน", en: "Past work required, at most" },
  unit: "percent",
  history: [
    {
      from: thaiDate("2020-05-18"),
      value: 50n,
      citation: { instrument: "cgd-w214-2563", pinpoint: "ข้อ 1.1.4 และ 1.2.4" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
