import { baht, type Satang } from "../../values/baht.ts"
import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Bid security is asked for above this budget, of design above this construction budget ("เกิน": exactly as much needs none). */
export const bidSecurityMin: Parameter<Satang> = {
  id: "bid-security-min",
  title: { th: "วงเงินที่ต้องวางหลักประกันการเสนอราคา เกิน", en: "Bid security is due above" },
  unit: "baht",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: baht(5_000_000),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 166" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
