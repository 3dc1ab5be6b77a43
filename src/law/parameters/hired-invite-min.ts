import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Consultants or designers invited by the selection method, unless fewer qualify. */
export const hiredInviteMin: Parameter<number> = {
  id: "hired-invite-min",
  title: { th: "ผู้ที่ต้องเชิญในวิธีคัดเลือก อย่างน้อย", en: "Consultants or designers invited, at least" },
  unit: "people",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: 3,
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 120 (1)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
