import { addDays, thaiDate } from "../../values/thai-date.ts"
import { appealed, appealsOf, ofEachAppeal } from "../appeals.ts"
import { appealDate } from "../dating.ts"
import { withinCalendarDays } from "../deadline.ts"
import { appealCommitteeExtension } from "../parameters/appeal-committee-extension.ts"
import { appealCommittee } from "../parameters/appeal-committee.ts"
import { caution, missing, type ProcurementRule, wording } from "../rule.ts"

/**
 * The appeal committee decides within 30 days of receiving the report, with two extensions of 15; after that the matter has ended and the
 * agency goes on. The period is the committee's: never more than a caution. Source: มาตรา 119 (A).
 */
export const act119Committee30d: ProcurementRule = {
  id: "act-119-committee-30d",
  title: { th: "ระยะเวลาของคณะกรรมการพิจารณาอุทธรณ์", en: "The appeal committee's period" },
  stage: "purchase",
  about: "procurement",
  severity: "caution",
  datedBy: appealDate,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "act-2560", pinpoint: "มาตรา 119" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { days: appealCommittee, more: appealCommitteeExtension },
      scope: appealed,
      judge: (subject, { days, more }) =>
        ofEachAppeal(subject, ({ appeal, committeeReceivedOn, forwardedOn, outcome, outcomeOn }) => {
          if (forwardedOn === undefined) return missing("appeal.forwardedOn")
          if (forwardedOn === null || outcome === "withdrawn") return "out-of-scope"
          if (outcomeOn == null) return missing("appeal.outcomeOn")
          const whole = days + 2 * more
          if (outcomeOn <= addDays(forwardedOn, whole)) return "conforms"
          if (committeeReceivedOn == null) return missing("appeal.committeeReceivedOn")
          const last = withinCalendarDays(subject.holidays, committeeReceivedOn, whole, "official")
          if (last === "not-judged") return last
          return outcomeOn <= last.lenient
            ? "conforms"
            : caution("late", { appeal, receivedOn: committeeReceivedOn, by: last.strict, outcomeOn })
        }),
      due: (subject, { days, more }) =>
        appealsOf(subject).flatMap(({ appeal, committeeReceivedOn, outcome, outcomeOn }) => {
          if (committeeReceivedOn == null || outcomeOn != null || outcome === "withdrawn") return []
          const last = withinCalendarDays(subject.holidays, committeeReceivedOn, days + 2 * more, "official")
          return last === "not-judged" ? [] : [{ from: addDays(last.lenient, 1), item: String(appeal) }]
        })
    })
  ],
  facts: { appeal: "count", receivedOn: "date", by: "date", outcomeOn: "date" },
  says: {
    late: {
      th: "คณะกรรมการได้รับอุทธรณ์ลำดับที่ {appeal} เมื่อ {receivedOn} ครบเวลาที่ขยายได้ทั้งหมด {by} แต่แจ้งผล {outcomeOn}",
      en: "the committee received appeal {appeal} on {receivedOn}; its whole period ended {by}, the outcome came {outcomeOn}"
    }
  },
  asks: {
    th: "คณะกรรมการแจ้งผลภายในระยะเวลาหรือไม่",
    en: "whether the committee's outcome came within its period"
  },
  duty: { does: { th: "ดำเนินการจัดซื้อจัดจ้างต่อ", en: "go on with the purchase" }, who: "head-officer" },
  advice: {
    requires: {
      th: "คณะกรรมการพิจารณาให้เสร็จใน 30 วัน ขยายได้ 2 ครั้ง ครั้งละ 15 วัน พ้นแล้วเรื่องยุติและดำเนินการต่อได้",
      en: "The committee has 30 days and two extensions of 15; after that the matter ends and the purchase goes on."
    },
    remedy: {
      th: "ตรวจวันที่คณะกรรมการได้รับรายงานและวันที่แจ้งผล และสอบถามคณะกรรมการถ้ายังไม่แจ้ง",
      en: "Check when the committee received the report and told the outcome; ask it where nothing came."
    },
    proof: {
      th: "หนังสือตอบรับและหนังสือแจ้งผลหรือแจ้งขยายเวลาของคณะกรรมการพิจารณาอุทธรณ์",
      en: "The committee's receipt, and its letters on the outcome or an extension."
    }
  }
}
