import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** The opinion goes to the appeal committee: "ภายในสามวันทำการนับแต่วันที่ครบกำหนด" of the agency's own period. */
export const appealForward: Parameter<number> = {
  id: "appeal-forward",
  title: { th: "กำหนดส่งความเห็นให้คณะกรรมการพิจารณาอุทธรณ์", en: "Sending the opinion to the appeal committee" },
  unit: "working-days",
  history: [
    {
      from: thaiDate("2017-08-23"),
      value: 3,
      citation: { instrument: "act-2560", pinpoint: "มาตรา 118 วรรคสอง" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
