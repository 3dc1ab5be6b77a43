import { baht, type Satang } from "../../values/baht.ts"
import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** The budget above which ("เกิน") a reference price is published; exactly 500,000 baht is not above. The circular exists (A), the number was not read in it (B). */
export const refPricePublishMin: Parameter<Satang> = {
  id: "ref-price-publish-min",
  title: { th: "วงเงินที่ต้องเผยแพร่ราคากลาง (เกินกว่า)", en: "Reference prices published above" },
  unit: "baht",
  history: [
    {
      from: thaiDate("2019-05-01"),
      value: baht(500_000),
      citation: { instrument: "cgd-w206-2562", pinpoint: "" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "B"
    }
  ]
}
