import { thaiDate } from "../../values/thai-date.ts"
import { against, withinCalendarDays } from "../deadline.ts"
import { loanChase } from "../parameters/loan-chase.ts"
import { recordDay } from "../record-day.ts"
import { caution, missing, type RecordRuleOf, unrecorded, wording } from "../rule.ts"

/** A loan that is not back when it falls due is demanded back within 7 days. Source: ข้อ 211 (A). */
export const reg211Chase7d: RecordRuleOf<"loan"> = {
  id: "reg-211-chase-7d",
  title: { th: "ทวงพัสดุที่ยืมเกินกำหนด", en: "Demand of an overdue loan" },
  stage: "stock",
  about: "loan",
  severity: "caution",
  datedBy: ({ record }) => recordDay(record.lentOn, "loan.lentOn"),
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 211" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { days: loanChase },
      scope: ({ record: { dueBackOn, returnedOn } }) => {
        if (dueBackOn === undefined) return missing("loan.dueBackOn")
        if (dueBackOn === null) return "out-of-scope"
        return returnedOn != null && returnedOn <= dueBackOn ? "out-of-scope" : "in"
      },
      judge: ({ holidays, record: { demandedOn, dueBackOn, returnedOn } }, { days }) => {
        const last = withinCalendarDays(holidays, dueBackOn!, days, "official")
        if (last === "not-judged") return last
        if (returnedOn != null && against(returnedOn, last) !== "late") return "conforms"
        if (demandedOn === null) return caution("never", { by: last.strict })
        const lacking = unrecorded({ "loan.returnedOn": returnedOn, "loan.demandedOn": demandedOn })
        if (demandedOn === undefined) return lacking!
        return against(demandedOn, last) === "in-time"
          ? "conforms"
          : caution("late", { by: last.strict, demanded: demandedOn })
      },
      due: ({ holidays, record: { demandedOn, dueBackOn, lentItem, returnedOn } }, { days }) => {
        const last = withinCalendarDays(holidays, dueBackOn!, days, "official")
        return returnedOn != null || demandedOn != null || last === "not-judged"
          ? []
          : [{ from: dueBackOn!, by: last.strict, item: lentItem }]
      }
    })
  ],
  facts: { by: "date", demanded: "date" },
  says: {
    never: {
      th: "พัสดุที่ยืมเกินกำหนด และบันทึกว่าไม่ได้ทวงภายในวันที่ {by}",
      en: "overdue, and recorded as not demanded by {by}"
    },
    late: { th: "ทวงพัสดุวันที่ {demanded} หลังวันที่ {by}", en: "demanded on {demanded}, after {by}" }
  },
  asks: { th: "ทวงพัสดุที่ยืมเกินกำหนดแล้วหรือไม่", en: "whether the overdue loan was demanded back" },
  duty: { does: { th: "รับคืนหรือทวงพัสดุที่ยืม", en: "take back the loan, or demand it" }, who: "lender" },
  advice: {
    requires: {
      th: "เมื่อครบกำหนดยืม ให้ผู้ให้ยืมติดตามทวงคืนภายใน 7 วัน",
      en: "When a loan is overdue the lender demands it within 7 days."
    },
    remedy: { th: "ทวงคืนเป็นหนังสือและบันทึกวันที่ทวง", en: "Demand it in writing and record the day." },
    proof: { th: "หนังสือทวงคืนพัสดุ", en: "The letter of demand." }
  }
}
