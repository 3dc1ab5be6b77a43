import { thaiDate } from "../../values/thai-date.ts"
import { beforeRequest } from "../dating.ts"
import { against, withinWorkingDays } from "../deadline.ts"
import { planPublishDays } from "../parameters/plan-publish-days.ts"
import { planOwed } from "../plan-exempt.ts"
import { planInEgp } from "../plan-places.ts"
import { caution, missing, type ProcurementRule, recorded, wording } from "../rule.ts"
import { every } from "../scope.ts"

/**
 * The plan is published soon after its money was approved; 30 working days counted from the next day is a practice, not a text we read, so the
 * office may set another number. Late is a caution; never published is another rule's. Source: ข้อ 11, practice of CGD and ITA (C).
 */
export const planPublishDeadline: ProcurementRule = {
  id: "plan-publish-deadline",
  title: { th: "กำหนดเผยแพร่แผนการจัดซื้อจัดจ้าง", en: "When the plan is published" },
  stage: "prep",
  about: "procurement",
  severity: "caution",
  datedBy: (subject) => beforeRequest(subject, recorded(subject.procurement.budget).budgetApprovedOn),
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "remark", pinpoint: "" },
      besides: [{ instrument: "regulation-2560", pinpoint: "ข้อ 11" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "C",
      reads: { days: planPublishDays },
      scope: (subject) => {
        const { budgetApprovedOn } = recorded(subject.procurement.budget)
        if (budgetApprovedOn === null || planInEgp(subject.procurement).on === null) return "out-of-scope"
        const from = budgetApprovedOn === undefined ? missing("budget.budgetApprovedOn") : "in"
        return every(planOwed(subject), from)
      },
      judge: ({ holidays, procurement }, { days }) => {
        const last = withinWorkingDays(holidays, recorded(procurement.budget).budgetApprovedOn!, days)
        const { on, lacking } = planInEgp(procurement)
        if (last === "not-judged") return last
        if (on == null) return lacking ?? "out-of-scope"
        if (against(on, last) === "in-time") return "conforms"
        return lacking ?? caution("late", { on, by: last.strict, days })
      },
      due: ({ holidays, procurement }, { days }) => {
        const last = withinWorkingDays(holidays, recorded(procurement.budget).budgetApprovedOn!, days)
        return last === "not-judged" || planInEgp(procurement).on !== undefined ? [] : [{ by: last.strict }]
      }
    })
  ],
  facts: { on: "date", by: "date", days: "count" },
  says: {
    late: {
      th: "เผยแพร่แผนใน e-GP เมื่อ {on} หลังครบ {days} วันทำการนับจากอนุมัติเงินในวันที่ {by}",
      en: "the plan was published in e-GP on {on}, after the {days} working days that ended on {by}"
    }
  },
  asks: { th: "เผยแพร่แผนโดยเร็วหรือไม่", en: "whether the plan was published soon" },
  duty: {
    does: { th: "เผยแพร่แผนการจัดซื้อจัดจ้าง", en: "publish the procurement plan" },
    who: "head-officer"
  },
  advice: {
    requires: {
      th: "เผยแพร่แผนโดยเร็วหลังได้รับอนุมัติเงิน หลายหน่วยงานใช้ 30 วันทำการ",
      en: "Publish the plan soon after the money is approved; many offices use 30 working days."
    },
    remedy: {
      th: "เผยแพร่แผนทันทีและบันทึกวันที่ ถ้าช้าให้บันทึกเหตุผล",
      en: "Publish it now and record the day, and the reason where it was late."
    },
    proof: { th: "หน้าประกาศแผนใน e-GP ที่มีวันที่", en: "The plan's page in e-GP with its date." }
  }
}
