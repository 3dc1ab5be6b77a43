import { baht, type Satang } from "../../values/baht.ts"
import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** The budget of a construction from which on ("ตั้งแต่ ... ขึ้นไป": exactly that is within) bidders must be juristic persons. */
export const constructionJuristicMin: Parameter<Satang> = {
  id: "construction-juristic-min",
  title: { th: "วงเงินงานก่อสร้างที่ผู้ยื่นข้อเสนอต้องเป็นนิติบุคคล", en: "Juristic bidders for construction from" },
  unit: "baht",
  history: [
    {
      from: thaiDate("2020-05-18"),
      value: baht(1_000_000),
      citation: { instrument: "cgd-w214-2563", pinpoint: "ข้อ 1.1.2" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
