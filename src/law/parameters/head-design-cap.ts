import { baht, type Satang } from "../../values/baht.ts"
import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** The value ordered that the head of an อบต. may order of design or supervision by any method; above, the governor. */
export const headDesignCap: Parameter<Satang> = {
  id: "head-design-cap",
  title: { th: "อำนาจสั่งจ้างออกแบบของหัวหน้าหน่วยงาน", en: "The head hires designers up to" },
  unit: "baht",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: baht(50_000_000),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 158" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
