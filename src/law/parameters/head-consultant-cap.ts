import { baht, type Satang } from "../../values/baht.ts"
import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** The value ordered that the head of an อบต. may order of consultants by any method; above, the governor. */
export const headConsultantCap: Parameter<Satang> = {
  id: "head-consultant-cap",
  title: { th: "อำนาจสั่งจ้างที่ปรึกษาของหัวหน้าหน่วยงาน", en: "The head hires consultants up to" },
  unit: "baht",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: baht(100_000_000),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 127" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
