import { baht, type Satang } from "../../values/baht.ts"
import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** The budget above which ("เกิน") an item that is not in the e-catalogue is put out to e-bidding; exactly 500,000 baht is not above. */
export const eBiddingMin: Parameter<Satang> = {
  id: "e-bidding-min",
  title: { th: "วงเงินที่ต้องใช้ e-bidding (เกินกว่า)", en: "e-bidding above" },
  unit: "baht",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: baht(500_000),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 31" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
