import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Fiscal years within which ("ภายใน") a last price may serve as a reference price, those before the running one; the second is within (lenient). */
export const lastPriceYears: Parameter<number> = {
  id: "last-price-years",
  title: { th: "ราคาที่เคยซื้อหรือจ้างครั้งหลังสุดภายใน", en: "Last price within" },
  unit: "fiscal-years",
  history: [
    {
      from: thaiDate("2017-08-23"),
      value: 2,
      citation: { instrument: "act-2560", pinpoint: "มาตรา 4" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
