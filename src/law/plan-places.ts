import type { Procurement } from "../stages/procurement.ts"
import type { ThaiDate } from "../values/thai-date.ts"
import { type Missing, recorded, type Text, unrecorded } from "./rule.ts"

/** Where the annual plan is published (มาตรา 11). */
export const planPlaces = {
  egp: { th: "e-GP", en: "e-GP" },
  web: { th: "เว็บไซต์ของหน่วยงาน", en: "the agency's website" },
  board: { th: "ปิดประกาศ ณ ที่ทำการ", en: "the notice board" }
} satisfies Record<string, Text>
type PlanPlace = keyof typeof planPlaces

type PlanDay = "planApprovedOn" | "planEgpOn" | "planWebOn" | "planBoardOn"

/** A day of every version of the plan, undefined standing for versions that are not recorded; null alone where there is no plan. */
const daysOf = ({ prep }: Procurement, field: PlanDay): ReadonlyArray<ThaiDate | null | undefined> => {
  const { plans } = recorded(prep)
  if (plans === null) return [null]
  if (plans === undefined || plans.length === 0) return [undefined]
  const days = plans.map((plan) => plan[field])
  return Math.max(...plans.map(({ version }) => version)) > plans.length ? [...days, undefined] : days
}

const fieldsOf = (procurement: Procurement, days: Partial<Record<PlanDay, unknown>>): Missing | undefined =>
  recorded(procurement.prep).plans?.length
    ? unrecorded(Object.fromEntries(Object.entries(days).map(([field, day]) => [`plan.${field}`, day])))
    : Object.values(days).includes(undefined)
      ? { missing: ["prep.plans"] }
      : undefined

/** Any day on which some version was; null where every version is recorded as never. */
const anyDay = (days: ReadonlyArray<ThaiDate | null | undefined>): ThaiDate | null | undefined =>
  days.find((day) => day != null) ?? (days.includes(undefined) ? undefined : null)

/** Where no version of the plan was published, whether any was approved, and which fields say nothing. */
export const planPublication = (procurement: Procurement) => {
  const approved = procurement.approvals.find(
    ({ act, decision }) => act === "plan" && decision === "approved"
  )
  const days = {
    planEgpOn: anyDay(daysOf(procurement, "planEgpOn")),
    planWebOn: anyDay(daysOf(procurement, "planWebOn")),
    planBoardOn: anyDay(daysOf(procurement, "planBoardOn")),
    planApprovedOn: approved?.decidedOn ?? anyDay(daysOf(procurement, "planApprovedOn"))
  }
  const places = { egp: days.planEgpOn, web: days.planWebOn, board: days.planBoardOn }
  return {
    none: (Object.keys(places) as ReadonlyArray<PlanPlace>).filter((place) => places[place] === null),
    approvedOn: days.planApprovedOn,
    lacking: fieldsOf(procurement, days)
  }
}

/**
 * The first publication of the plan in e-GP, null where it is recorded as none. `lacking` where another version, or one that is not
 * recorded, may have been published before.
 */
export const planInEgp = (
  procurement: Procurement
): { readonly on: ThaiDate | null | undefined; readonly lacking: Missing | undefined } => {
  const days = daysOf(procurement, "planEgpOn")
  const isOpen = days.includes(undefined)
  const first = days.filter((day) => day != null).toSorted()[0]
  return {
    on: first ?? (isOpen ? undefined : null),
    lacking: isOpen ? fieldsOf(procurement, { planEgpOn: undefined }) : undefined
  }
}
