import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Consecutive working days for which a general invitation of consultants or designers is published, at least. */
export const hiredPublication: Parameter<number> = {
  id: "hired-publication",
  title: { th: "ระยะเวลาเผยแพร่ประกาศจ้างที่ปรึกษาหรือออกแบบ", en: "Publication for consultants and design" },
  unit: "working-days",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: 5,
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 110" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
