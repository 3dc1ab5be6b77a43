import { against, withinWorkingDays } from "./deadline.ts"
import type { Due } from "./duty.ts"
import { caution, recorded, type Subject, type Text, unrecorded, type Verdict } from "./rule.ts"

/** Whether a purchase that was made first was reported within so many working days after it; never more than a caution. */
export const reportedAfter = ({ holidays, procurement }: Subject, days: number): Verdict => {
  const { boughtOn } = recorded(procurement.purchase)
  const { requestedOn } = recorded(procurement.prep)
  if (boughtOn == null || requestedOn === undefined) {
    const lacking = unrecorded({ "purchase.boughtOn": boughtOn, "prep.requestedOn": requestedOn })
    return lacking ?? "not-judged"
  }
  if (requestedOn === null) return caution("unreported", { boughtOn })
  const last = withinWorkingDays(holidays, boughtOn, days)
  if (last === "not-judged") return last
  return against(requestedOn, last) === "in-time"
    ? "conforms"
    : caution("late", { boughtOn, requestedOn, by: last.strict, days })
}

/** The last day for the report, while none is recorded. */
export const reportDue = ({ holidays, procurement }: Subject, days: number): ReadonlyArray<Due> => {
  const { boughtOn } = recorded(procurement.purchase)
  if (boughtOn == null || recorded(procurement.prep).requestedOn != null) return []
  const last = withinWorkingDays(holidays, boughtOn, days)
  return last === "not-judged" ? [] : [{ by: last.strict }]
}

/** What may be found against a later report. */
export const laterSays = {
  unreported: {
    th: "ซื้อหรือจ้างไปก่อนเมื่อ {boughtOn} โดยบันทึกว่าไม่ได้รายงาน",
    en: "bought on {boughtOn}, recorded as not reported"
  },
  late: {
    th: "ซื้อหรือจ้างเมื่อ {boughtOn} รายงานเมื่อ {requestedOn} หลังครบ {days} วันทำการในวันที่ {by}",
    en: "bought on {boughtOn}, reported on {requestedOn}, after the {days} working days that ended on {by}"
  }
} satisfies Readonly<Record<string, Text>>
