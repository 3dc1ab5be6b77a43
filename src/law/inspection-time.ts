import { Result } from "effect"
import type { Delivery, Inspection } from "../stages/5-contract/events.ts"
import type { ThaiDate } from "../values/thai-date.ts"
import { type HolidayTable, isWorkingDay } from "../values/working-days.ts"
import { nextWorkingDay } from "./counting.ts"
import { withinWorkingDays } from "./deadline.ts"
import { caution, missing, type Verdict } from "./rule.ts"

/** The day on which what was brought is to be inspected; the next working day where offices were closed. */
export const mayBegin = (holidays: HolidayTable, delivered: ThaiDate): ThaiDate | "not-judged" => {
  const open = Result.getOrUndefined(isWorkingDay(holidays, delivered))
  if (open === undefined) return "not-judged"
  return open ? delivered : nextWorkingDay(holidays, delivered)
}

type Inspections = ReadonlyArray<Inspection>

/** Whether a delivery was inspected on its day, and the inspection finished within `days` working days. */
export const inspectedAtOnce = (
  holidays: HolidayTable,
  { delivered, delivery }: Delivery,
  inspections: Inspections,
  days: number
): Verdict => {
  const first = inspections.toSorted((a, b) => (a.inspected < b.inspected ? -1 : 1))[0]
  if (first === undefined) return missing("contract.inspections")
  const { inspected, inspectionBegunOn } = first
  const by = mayBegin(holidays, delivered)
  const last = withinWorkingDays(holidays, delivered, days)
  if (by === "not-judged" || last === "not-judged") return "not-judged"
  if (inspected <= by) return "conforms"
  if (inspected > last.lenient) return caution("slow", { delivery, delivered, inspected, days })
  if (inspectionBegunOn === undefined) return missing("inspection.inspectionBegunOn")
  const begun = inspectionBegunOn ?? inspected
  return begun <= by ? "conforms" : caution("later", { delivery, delivered, begun })
}

/** Whether a delivery of works was inspected within `days` working days after the chair knew of it. */
export const inspectedWithin = (
  holidays: HolidayTable,
  { chairToldOn, delivered, delivery }: Delivery,
  inspections: Inspections,
  days: number
): Verdict => {
  const inspected = inspections.map((it) => it.inspected).toSorted()[0]
  if (inspected === undefined) return missing("contract.inspections")
  const soonest = withinWorkingDays(holidays, delivered, days)
  if (soonest === "not-judged") return soonest
  if (inspected <= soonest.strict) return "conforms"
  if (chairToldOn === undefined) return missing("delivery.chairToldOn")
  const known = chairToldOn ?? delivered
  const last = withinWorkingDays(holidays, known, days)
  if (last === "not-judged") return last
  return inspected <= last.strict
    ? "conforms"
    : caution("late", { delivery, known, inspected, by: last.strict })
}
