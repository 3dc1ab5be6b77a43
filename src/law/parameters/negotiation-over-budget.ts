import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** By how much of the budget a negotiated price may exceed it: "ไม่เกินร้อยละสิบ", exactly 110 % of the budget is within (ข้อ 39, 57, 58). */
export const negotiationOverBudget: Parameter<bigint> = {
  id: "negotiation-over-budget",
  title: { th: "ราคาที่ตกลงได้เกินวงเงินไม่เกิน", en: "Price above the budget, at most" },
  unit: "percent",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: 10n,
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 57" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
