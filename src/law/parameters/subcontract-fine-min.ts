import { percent, type Rate } from "../../values/rate.ts"
import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** The fine for subcontracting against the clause, of the value subcontracted: "ไม่น้อยกว่าร้อยละสิบ", exactly 10 % is enough. */
export const subcontractFineMin: Parameter<Rate> = {
  id: "subcontract-fine-min",
  title: { th: "ค่าปรับขั้นต่ำเมื่อฝ่าฝืนจ้างช่วง", en: "Least fine for subcontracting" },
  unit: "rate",
  history: [
    {
      from: thaiDate("2017-08-23"),
      value: percent(10),
      citation: { instrument: "act-2560", pinpoint: "มาตรา 95" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
