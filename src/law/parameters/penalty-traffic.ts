import { percent, type Rate } from "../../values/rate.ts"
import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** The daily penalty of public utility works that affect traffic: "ในอัตราร้อยละ 0.25 ของราคางานจ้างนั้น", this rate and no other. */
export const penaltyTraffic: Parameter<Rate> = {
  id: "penalty-traffic",
  title: { th: "ค่าปรับรายวันของงานสาธารณูปโภคที่กระทบการจราจร", en: "Daily penalty of works that affect traffic" },
  unit: "rate",
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: percent(0.25),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 162 วรรคหนึ่ง" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A"
    }
  ]
}
