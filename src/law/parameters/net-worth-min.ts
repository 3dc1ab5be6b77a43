import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** The budget in baht above which an invitation asks for the bidders' net worth; the circular exists (B), its number was not read (C). */
export const netWorthMin: Parameter<number> = {
  id: "net-worth-min",
  title: { th: "วงเงินที่ต้องกำหนดมูลค่าสุทธิของกิจการ (เกินกว่า)", en: "Net worth of bidders asked for above" },
  unit: "baht",
  office: true,
  history: [
    {
      from: thaiDate("2023-03-01"),
      value: 500_000,
      citation: { instrument: "cgd-w124-2566", pinpoint: "" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "C"
    }
  ]
}
