import { baht, type Satang } from "../../values/baht.ts"
import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** The value ordered on one occasion after a general invitation up to which the head of the agency orders: "ไม่เกิน", exactly 200,000,000 baht is the head's. */
export const headGeneralCap: Parameter<Satang> = {
  id: "head-general-cap",
  title: {
    th: "อำนาจสั่งซื้อสั่งจ้างของหัวหน้าหน่วยงานของรัฐ วิธีประกาศเชิญชวนทั่วไป",
    en: "Orders of the head, general invitation, up to"
  },
  unit: "baht",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: baht(200_000_000),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 84 (1)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
