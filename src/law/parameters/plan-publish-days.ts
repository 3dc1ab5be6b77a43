import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Working days after the money was approved within which many agencies publish the plan; a practice, no text was found. */
export const planPublishDays: Parameter<number> = {
  id: "plan-publish-days",
  title: { th: "กำหนดเผยแพร่แผนหลังอนุมัติเงิน", en: "Publication of the plan after the money's approval" },
  unit: "working-days",
  office: true,
  history: [
    {
      from: thaiDate("2017-08-24"),
      value: 30,
      citation: { instrument: "remark", pinpoint: "" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "C"
    }
  ]
}
