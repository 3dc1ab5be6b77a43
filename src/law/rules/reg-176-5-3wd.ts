import { thaiDate } from "../../values/thai-date.ts"
import { performanceDate } from "../dating.ts"
import { withinWorkingDays } from "../deadline.ts"
import { gravest } from "../gravest.ts"
import { inspectedInForm, inspectionsOf, uninspected } from "../inspecting.ts"
import { inspectedWithin } from "../inspection-time.ts"
import { inspectionWorks } from "../parameters/inspection-works.ts"
import { type ContractRule, missing, wording } from "../rule.ts"
import { every } from "../scope.ts"
import { isConstruction } from "../site-works.ts"

/**
 * Works are normally inspected within 3 working days after the chair learnt of their delivery. Inspected within 3 days of the delivery
 * itself is in time in any case; where the chair is recorded as never told, the days run from it. "โดยปกติ": later is a caution. Source:
 * ข้อ 176 (5) (A).
 */
export const reg17653wd: ContractRule = {
  id: "reg-176-5-3wd",
  title: { th: "ตรวจรับงานก่อสร้างใน 3 วันทำการ", en: "Inspection of works in 3 working days" },
  stage: "contract",
  about: "contract",
  severity: "caution",
  datedBy: performanceDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 176 (5)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { days: inspectionWorks },
      scope: (subject) => every(inspectedInForm(subject), isConstruction(subject)),
      judge: ({ contract, holidays }, { days }) => {
        const { deliveries, inspections } = contract
        if (deliveries === null || inspections === null) return "out-of-scope"
        if (deliveries === undefined || deliveries.length === 0) return missing("contract.deliveries")
        return gravest(
          deliveries.map((it) => inspectedWithin(holidays, it, inspectionsOf(contract, it), days))
        )
      },
      due: ({ contract, holidays }, { days }) =>
        uninspected(contract).flatMap(({ chairToldOn, delivery }) => {
          if (chairToldOn == null) return []
          const last = withinWorkingDays(holidays, chairToldOn, days)
          return last === "not-judged" ? [] : [{ by: last.strict, item: `งวดที่ ${delivery}` }]
        })
    })
  ],
  facts: { delivery: "count", known: "date", inspected: "date", by: "date" },
  says: {
    late: {
      th: "งวดที่ {delivery} ทราบการส่งมอบ {known} ควรตรวจรับภายใน {by} แต่ตรวจรับ {inspected}",
      en: "delivery {delivery} known on {known}, to be inspected by {by}, inspected on {inspected}"
    }
  },
  asks: { th: "ตรวจรับงานก่อสร้างใน 3 วันทำการหรือไม่", en: "whether works were inspected in 3 working days" },
  duty: {
    does: { th: "ตรวจรับงานก่อสร้างที่ส่งมอบ", en: "inspect the works that were delivered" },
    who: "inspectors"
  },
  advice: {
    requires: {
      th: "ปกติให้ตรวจรับงานก่อสร้างภายใน 3 วันทำการ นับแต่วันที่ประธานกรรมการทราบการส่งมอบ",
      en: "Works are normally inspected within 3 working days after the chair learnt of their delivery."
    },
    remedy: {
      th: "ตรวจรับโดยเร็ว บันทึกวันที่ประธานทราบ และเหตุผลถ้าต้องใช้เวลานานกว่านั้น",
      en: "Inspect now; record when the chair learnt of it and, where it took longer, why."
    },
    proof: {
      th: "หนังสือส่งงานที่ประธานลงรับ และใบตรวจรับ",
      en: "The delivery letter as the chair received it, and the certificate."
    }
  }
}
