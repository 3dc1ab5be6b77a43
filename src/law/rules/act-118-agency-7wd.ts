import { thaiDate } from "../../values/thai-date.ts"
import { appealed, appealsOf, isKept, ofEachAppeal } from "../appeals.ts"
import { appealDate } from "../dating.ts"
import { against, withinWorkingDays } from "../deadline.ts"
import { appealAgency } from "../parameters/appeal-agency.ts"
import { breach, caution, missing, type ProcurementRule, wording } from "../rule.ts"

/**
 * The agency decides an appeal within 7 working days of receiving it; what was sent on within them was decided too. Outside: cancelled
 * purchases and the cases that the agency answers itself (ว 367), withdrawn appeals. Source: มาตรา 118 วรรคหนึ่ง (A).
 */
export const act118Agency7wd: ProcurementRule = {
  id: "act-118-agency-7wd",
  title: { th: "หน่วยงานพิจารณาอุทธรณ์ภายใน 7 วันทำการ", en: "The agency's decision on an appeal" },
  stage: "purchase",
  about: "procurement",
  severity: "breach",
  datedBy: appealDate,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "act-2560", pinpoint: "มาตรา 118 วรรคหนึ่ง" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { days: appealAgency },
      scope: appealed,
      judge: (subject, { days }) =>
        ofEachAppeal(subject, (it) => {
          if (isKept(it)) return "out-of-scope"
          const { appeal, decidedOn, filedOn, forwardedOn, keptCase } = it
          if (filedOn == null) return missing("appeal.filedOn")
          const last = withinWorkingDays(subject.holidays, filedOn, days)
          if (last === "not-judged") return last
          const inTime = [decidedOn, forwardedOn].some((day) => day != null && day <= last.strict)
          if (inTime) return "conforms"
          if (keptCase === undefined) return missing("appeal.keptCase")
          const facts = { appeal, filedOn, by: last.strict }
          if (decidedOn === undefined || (decidedOn === null && forwardedOn != null))
            return missing("appeal.decidedOn")
          if (decidedOn === null) return breach("undecided", facts)
          return (against(decidedOn, last) === "late" ? breach : caution)("late", { ...facts, decidedOn })
        }),
      due: (subject, { days }) =>
        appealsOf(subject).flatMap((it) => {
          const { appeal, decidedOn, filedOn, forwardedOn, outcomeOn } = it
          const isDone = [decidedOn, forwardedOn, outcomeOn].some((day) => day != null)
          if (isKept(it) || isDone || filedOn == null) return []
          const last = withinWorkingDays(subject.holidays, filedOn, days)
          return last === "not-judged" ? [] : [{ by: last.strict, item: String(appeal) }]
        })
    })
  ],
  facts: { appeal: "count", filedOn: "date", by: "date", decidedOn: "date" },
  says: {
    undecided: {
      th: "อุทธรณ์ลำดับที่ {appeal} ได้รับ {filedOn} ครบกำหนด {by} แต่บันทึกว่ายังไม่ได้พิจารณา",
      en: "appeal {appeal}, received {filedOn} and due by {by}, is recorded as not decided"
    },
    late: {
      th: "อุทธรณ์ลำดับที่ {appeal} ได้รับ {filedOn} ครบกำหนด {by} แต่พิจารณาเสร็จ {decidedOn}",
      en: "appeal {appeal}, received {filedOn} and due by {by}, was decided on {decidedOn}"
    }
  },
  asks: { th: "พิจารณาอุทธรณ์ภายในกำหนดหรือไม่", en: "whether the appeal was decided in time" },
  duty: { does: { th: "พิจารณาอุทธรณ์ให้แล้วเสร็จ", en: "decide the appeal" }, who: "head" },
  advice: {
    requires: {
      th: "ให้หน่วยงานพิจารณาอุทธรณ์ให้เสร็จภายใน 7 วันทำการ นับแต่วันที่ได้รับอุทธรณ์",
      en: "The agency decides an appeal within 7 working days of receiving it."
    },
    remedy: {
      th: "พิจารณาและบันทึกวันที่เสร็จ พร้อมความเห็นและกรณีตาม ว 367 ถ้ามี ถ้าช้าให้บันทึกเหตุผล",
      en: "Decide, record the day, the view, and the case of W 367 if it is one; where late, the reason."
    },
    proof: {
      th: "บันทึกความเห็นต่ออุทธรณ์ที่หัวหน้าหน่วยงานลงนาม และทะเบียนรับหนังสืออุทธรณ์",
      en: "The opinion signed by the head, and the register showing when the appeal came in."
    }
  }
}
