import { thaiDate } from "../../values/thai-date.ts"
import type { Parameter } from "../parameter.ts"

/** Selections in a year, of several suppliers invited, in which one alone made an offer, from which they are remarked on. No text of law: the office may set another. */
export const invitedNotBidFrom: Parameter<number> = {
  id: "invited-not-bid-from",
  title: {
    th: "จำนวนครั้งที่เชิญหลายรายแต่ยื่นรายเดียว (ตั้งแต่)",
    en: "Selections with one offer of several invited (from)"
  },
  unit: "times",
  office: true,
  history: [
    {
      from: thaiDate("2017-08-23"),
      value: 2,
      citation: { instrument: "remark", pinpoint: "" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "B"
    }
  ]
}
