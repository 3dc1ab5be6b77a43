import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Working days for which the first step of a design contest is published, at least. */
export const contestPublication: Parameter<number> = {
  id: "contest-publication",
  title: { th: "ระยะเวลาเผยแพร่ประกาศประกวดแบบ", en: "Publication of a design contest" },
  unit: "working-days",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: 15,
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 155" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
