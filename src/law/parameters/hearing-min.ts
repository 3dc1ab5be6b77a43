import { baht, type Satang } from "../../values/baht.ts"
import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** The budget of one occasion above which ("เกิน") the draft of an e-bidding must be published for comment; at exactly 5,000,000 baht the head may choose. */
export const hearingMin: Parameter<Satang> = {
  id: "hearing-min",
  title: { th: "วงเงินที่ต้องเผยแพร่ร่างประกาศเพื่อรับฟังความคิดเห็น (เกินกว่า)", en: "Draft published for comment above" },
  unit: "baht",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: baht(5_000_000),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 45 (2)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
