import { baht, type Satang } from "../../values/baht.ts"
import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** The line ("เกิน", exactly 100,000 baht is not above) of the older guidance, to which many offices still publish; it carries a caution only (B). */
export const refPricePublishFormer: Parameter<Satang> = {
  id: "ref-price-publish-former",
  title: {
    th: "วงเงินที่เผยแพร่ราคากลางตามแนวทางเดิม (เกินกว่า)",
    en: "Reference prices published above, formerly"
  },
  unit: "baht",
  history: [
    {
      from: thaiDate("2017-08-23"),
      value: baht(100_000),
      citation: { instrument: "nacc-2542", pinpoint: "มาตรา 103/7" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "B"
    }
  ]
}
