import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** An appeal is decided by the agency: "ภายในเจ็ดวันทำการนับแต่วันที่ได้รับอุทธรณ์". */
export const appealAgency: Parameter<number> = {
  id: "appeal-agency",
  title: { th: "กำหนดพิจารณาอุทธรณ์ของหน่วยงาน", en: "Decision of the agency on an appeal" },
  unit: "working-days",
  history: [
    {
      from: thaiDate("2017-08-23"),
      value: 7,
      citation: { instrument: "act-2560", pinpoint: "มาตรา 118 วรรคหนึ่ง" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
