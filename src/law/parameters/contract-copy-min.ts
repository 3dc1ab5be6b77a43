import { baht, type Satang } from "../../values/baht.ts"
import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** The value from which ("ตั้งแต่") a contract or agreement is copied to the State Audit Office and the Revenue Department; exactly 1,000,000 baht is copied. */
export const contractCopyMin: Parameter<Satang> = {
  id: "contract-copy-min",
  title: { th: "มูลค่าสัญญาที่ต้องส่งสำเนา (ตั้งแต่)", en: "Contracts to be copied, from" },
  unit: "baht",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: baht(1_000_000),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 164" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
