import { baht, type Satang } from "../../values/baht.ts"
import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** The value ordered on one occasion by selection up to which the head of the agency orders: "ไม่เกิน", exactly 100,000,000 baht is the head's. */
export const headSelectionCap: Parameter<Satang> = {
  id: "head-selection-cap",
  title: { th: "อำนาจสั่งซื้อสั่งจ้างของหัวหน้าหน่วยงานของรัฐ วิธีคัดเลือก", en: "Orders of the head, selection, up to" },
  unit: "baht",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: baht(100_000_000),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 85 (1)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
