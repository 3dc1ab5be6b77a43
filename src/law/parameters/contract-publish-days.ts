import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Days after the signing until the essentials of a contract are published. The Act leaves it to the department's rules, which were not found: the office's own number. */
export const contractPublishDays: Parameter<number> = {
  id: "contract-publish-days",
  title: { th: "กำหนดประกาศสาระสำคัญของสัญญา", en: "Publication of a contract's essentials" },
  unit: "calendar-days",
  office: true,
  history: [
    {
      from: thaiDate("2017-08-23"),
      value: 30,
      citation: { instrument: "act-2560", pinpoint: "มาตรา 98" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "C"
    }
  ]
}
