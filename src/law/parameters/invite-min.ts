import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Suppliers invited to a selection: "ไม่น้อยกว่าสามราย", fewer only where fewer qualify. */
export const inviteMin: Parameter<number> = {
  id: "invite-min",
  title: { th: "จำนวนรายที่เชิญในวิธีคัดเลือก อย่างน้อย", en: "Suppliers invited to a selection, at least" },
  unit: "suppliers",
  history: [
    {
      from: thaiDate("2017-08-23"),
      value: 3,
      citation: { instrument: "act-2560", pinpoint: "มาตรา 55 (2)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
