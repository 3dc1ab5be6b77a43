import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** "โดยปกติให้แล้วเสร็จภายใน 60 วัน นับถัดจากวันที่สั่งการ". */
export const disposalWithin: Parameter<number> = {
  id: "disposal-within",
  title: { th: "กำหนดจำหน่ายให้แล้วเสร็จโดยปกติ", en: "Disposal done normally within" },
  unit: "calendar-days",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: 60,
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 215" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
