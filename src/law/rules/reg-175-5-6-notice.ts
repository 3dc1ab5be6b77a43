import { kindOf } from "../../stages/procurement.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { performanceDate } from "../dating.ts"
import { against, withinWorkingDays } from "../deadline.ts"
import { gravest } from "../gravest.ts"
import { inspectedInForm } from "../inspecting.ts"
import { defectNotice } from "../parameters/defect-notice.ts"
import { caution, type ContractRule, missing, wording } from "../rule.ts"
import { every } from "../scope.ts"

/**
 * Where goods or services are short, wrong or an incomplete set, the right part is accepted and the contractor told within 3 working days
 * counted from the day after it was found, which is the day of the inspection. Later, or recorded as never, is a caution. Works, consultants
 * and design have sections of their own. Source: ข้อ 175 (5), (6) (A).
 */
export const reg17556Notice: ContractRule = {
  id: "reg-175-5-6-notice",
  title: { th: "แจ้งข้อบกพร่องแก่คู่สัญญา", en: "Notice of defects to the contractor" },
  stage: "contract",
  about: "contract",
  severity: "caution",
  datedBy: performanceDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 175 (5) และ (6)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { days: defectNotice },
      scope: (subject) => {
        const kind = kindOf(subject.procurement)
        const isOwn = kind === "goods" || kind === "service" || kind === "lease"
        const own = kind === undefined ? missing("prep.kind") : isOwn ? "in" : "out-of-scope"
        return every(inspectedInForm(subject), own)
      },
      judge: ({ contract: { inspections }, holidays }, { days }) => {
        if (inspections === undefined || inspections?.length === 0) return missing("contract.inspections")
        return gravest(
          (inspections ?? []).map(({ defectToldOn: told, inspected, inspection, result }) => {
            if (result == null) return missing("inspection.result")
            if (result === "accepted") return "out-of-scope"
            const last = withinWorkingDays(holidays, inspected, days)
            if (last === "not-judged") return last
            if (told === undefined) return missing("inspection.defectToldOn")
            const facts = { inspection, inspected, by: last.strict }
            if (told === null) return caution("untold", facts)
            return against(told, last) === "in-time" ? "conforms" : caution("late", { ...facts, told })
          })
        )
      },
      due: ({ contract: { inspections }, holidays }, { days }) =>
        (inspections ?? []).flatMap(({ defectToldOn, inspected, inspection, result }) => {
          if (result == null || result === "accepted" || defectToldOn != null) return []
          const last = withinWorkingDays(holidays, inspected, days)
          return last === "not-judged" ? [] : [{ by: last.strict, item: `ตรวจรับครั้งที่ ${inspection}` }]
        })
    })
  ],
  facts: { inspection: "count", inspected: "date", told: "date", by: "date" },
  says: {
    untold: {
      th: "ตรวจรับครั้งที่ {inspection} เมื่อ {inspected} ไม่ครบถ้วน บันทึกว่าไม่ได้แจ้งคู่สัญญาภายใน {by}",
      en: "inspection {inspection} on {inspected} found defects; recorded as not told by {by}"
    },
    late: {
      th: "ตรวจรับครั้งที่ {inspection} เมื่อ {inspected} ไม่ครบถ้วน แจ้งคู่สัญญา {told} หลัง {by}",
      en: "inspection {inspection} on {inspected} found defects; the contractor was told on {told}, after {by}"
    }
  },
  asks: { th: "แจ้งข้อบกพร่องแก่คู่สัญญาในกำหนดหรือไม่", en: "whether the contractor was told of defects in time" },
  duty: {
    does: { th: "แจ้งคู่สัญญาว่าส่งมอบไม่ครบถ้วน", en: "tell the contractor of the defects" },
    who: "inspectors"
  },
  advice: {
    requires: {
      th: "ถ้าของไม่ครบหรือไม่ถูกต้อง ให้แจ้งคู่สัญญาภายใน 3 วันทำการนับถัดจากวันที่ตรวจพบ",
      en: "Tell the contractor within 3 working days after finding goods short or wrong."
    },
    remedy: { th: "แจ้งเป็นหนังสือโดยเร็ว แล้วบันทึกวันที่แจ้ง", en: "Write to the contractor now and record the day." },
    proof: { th: "สำเนาหนังสือแจ้งข้อบกพร่อง", en: "A copy of the letter on the defects." }
  }
}
