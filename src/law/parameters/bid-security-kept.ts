import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** The best bidders whose bid security may be kept until the contract: "ไม่เกิน 3 ราย". */
export const bidSecurityKept: Parameter<number> = {
  id: "bid-security-kept",
  title: { th: "รายที่ยังเก็บหลักประกันการเสนอราคาไว้ได้ ไม่เกิน", en: "Bidders whose security may be kept, at most" },
  unit: "suppliers",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: 3,
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 170 (1)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
