import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** ผู้ถือหุ้นรายใหญ่ — a share of more than this, in per cent ("เกินกว่าร้อยละยี่สิบห้า"); exactly that is none. */
export const majorShareholder: Parameter<bigint> = {
  id: "major-shareholder",
  title: { th: "ผู้ถือหุ้นรายใหญ่ ถือหุ้นเกินร้อยละ", en: "Major shareholder, more than" },
  unit: "percent",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: 25n,
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 4" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
