import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Originals of bid securities sent as copies: 5 working days counted from the day after the day of offers. */
export const bidSecurityOriginals: Parameter<number> = {
  id: "bid-security-originals",
  title: { th: "กำหนดตรวจต้นฉบับหลักประกันการเสนอราคา", en: "Check of the originals of bid securities" },
  unit: "working-days",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: 5,
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 166" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
