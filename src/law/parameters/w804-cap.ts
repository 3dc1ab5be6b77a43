import { baht, type Satang } from "../../values/baht.ts"
import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Price of one purchase by ว 804, tax and all costs included: "ไม่เกิน", exactly 50,000 baht is within. */
export const w804Cap: Parameter<Satang> = {
  id: "w804-cap",
  title: { th: "วงเงินซื้อตาม ว 804", en: "Ceiling of a purchase under W 804" },
  unit: "baht",
  history: [
    {
      from: thaiDate("2025-11-12"),
      value: baht(50_000),
      citation: { instrument: "cgd-w804-2568", pinpoint: "" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "B"
    }
  ]
}
