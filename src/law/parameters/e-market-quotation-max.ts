import { baht, type Satang } from "../../values/baht.ts"
import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** The budget of one occasion up to which the e-market goes by quotation: "ไม่เกิน", exactly 5,000,000 baht is within; above, by auction. */
export const eMarketQuotationMax: Parameter<Satang> = {
  id: "e-market-quotation-max",
  title: { th: "วงเงินใบเสนอราคาใน e-market", en: "e-market quotation up to" },
  unit: "baht",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: baht(5_000_000),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 30" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
