import { baht, type Satang } from "../../values/baht.ts"
import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** The value ordered on one occasion by the specific method up to which the head of the agency orders: "ไม่เกิน", exactly 50,000,000 baht is the head's. */
export const headSpecificCap: Parameter<Satang> = {
  id: "head-specific-cap",
  title: {
    th: "อำนาจสั่งซื้อสั่งจ้างของหัวหน้าหน่วยงานของรัฐ วิธีเฉพาะเจาะจง",
    en: "Orders of the head, specific method, up to"
  },
  unit: "baht",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: baht(50_000_000),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 86 (1)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
