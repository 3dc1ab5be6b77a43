import type { Plan } from "../stages/3-prep/plan.ts"
import type { Procurement } from "../stages/procurement.ts"
import { addDays, Month, type ThaiDate, thaiDate } from "../values/thai-date.ts"
import { planOwed } from "./plan-exempt.ts"
import { missing, type Missing, recorded, type Scope, type Subject, type Text, unrecorded } from "./rule.ts"
import { every } from "./scope.ts"

/** In where a plan is owed and at least one version of it is recorded; out where it is recorded that there is no plan. */
export const planRecorded = (subject: Subject): Scope => {
  const { plans } = recorded(subject.procurement.prep)
  if (plans === null) return "out-of-scope"
  return every(planOwed(subject), plans === undefined || plans.length === 0 ? missing("prep.plans") : "in")
}

/** What the plan says now: of each item the newest version that says it. */
export const planNow = ({ prep }: Procurement): Pick<Plan, "planName" | "planAmount" | "expected"> => {
  const oldestFirst = (recorded(prep).plans ?? []).toSorted((a, b) => a.version - b.version)
  return Object.assign({}, ...oldestFirst)
}

/** What a changed plan needs (ข้อ 13): the reason, the approval, and publication in the three places again. */
export const changeNeeds = {
  approval: { th: "ความเห็นชอบของหัวหน้าหน่วยงาน", en: "the head's approval" },
  egp: { th: "การเผยแพร่ใน e-GP", en: "publication in e-GP" },
  reason: { th: "เหตุผลที่เปลี่ยนแปลง", en: "the reason" },
  web: { th: "การเผยแพร่ในเว็บไซต์", en: "publication on the website" },
  board: { th: "การปิดประกาศ", en: "the notice board" }
} satisfies Record<string, Text>
type ChangeNeed = keyof typeof changeNeeds

const approvedOn = ({ approvals }: Procurement, plan: Plan): ThaiDate | null | undefined => {
  const decided = approvals.filter(({ act, decision }) => act === "plan" && decision === "approved")
  const own = decided.find(({ planVersion }) => planVersion === plan.version)
  if (own !== undefined) return own.decidedOn
  const mayBeOwn = decided.some(({ planVersion }) => planVersion === undefined)
  return plan.planApprovedOn === null && mayBeOwn ? undefined : plan.planApprovedOn
}

/** Each change of the plan, a version after the first: what is recorded as none, and which fields say nothing. */
export const planChanges = (
  procurement: Procurement
): ReadonlyArray<{
  readonly version: number
  readonly none: ReadonlyArray<ChangeNeed>
  readonly lacking: Missing | undefined
}> =>
  (recorded(procurement.prep).plans ?? [])
    .filter(({ version }) => version > 1)
    .map((plan) => {
      const approval = approvedOn(procurement, plan)
      const { changeReason: reason, planEgpOn: egp, planWebOn: web, planBoardOn: board } = plan
      const needs: Record<ChangeNeed, unknown> = { approval, egp, reason, web, board }
      return {
        version: plan.version,
        none: (Object.keys(needs) as ReadonlyArray<ChangeNeed>).filter((need) => needs[need] === null),
        lacking: unrecorded({
          "plan.planApprovedOn": approval,
          "plan.planEgpOn": egp,
          "plan.changeReason": reason,
          "plan.planWebOn": web,
          "plan.planBoardOn": board
        })
      }
    })

/** The month that lies so many months after another. */
export const monthAfter = (month: Month, months: number): Month => {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months
  return Month.make(`${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`)
}

/** The last day of a month. */
export const monthEnd = (month: Month): ThaiDate => addDays(thaiDate(`${monthAfter(month, 1)}-01`), -1)
