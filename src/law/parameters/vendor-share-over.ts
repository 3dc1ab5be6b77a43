import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Share of a year's money above which one supplier is remarked on. No text of law: the office may set another. */
export const vendorShareOver: Parameter<number> = {
  id: "vendor-share-over",
  title: { th: "สัดส่วนมูลค่าของผู้ขายรายเดียว (เกิน)", en: "Share of one supplier (above)" },
  unit: "percent",
  office: true,
  history: [
    {
      from: thaiDate("2017-08-23"),
      value: 30,
      citation: { instrument: "remark", pinpoint: "" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "B"
    }
  ]
}
