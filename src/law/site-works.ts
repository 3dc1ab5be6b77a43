import type { Contract } from "../stages/5-contract.ts"
import { kindOf, type Procurement } from "../stages/procurement.ts"
import type { ThaiDate } from "../values/thai-date.ts"
import type { HolidayTable } from "../values/working-days.ts"
import { withinWorkingDays } from "./deadline.ts"
import type { Due } from "./duty.ts"
import { dueDay } from "./overdue.ts"
import {
  caution,
  type ContractSubject,
  type FieldName,
  type Missing,
  missing,
  type Scope,
  type Subject,
  type Verdict
} from "./rule.ts"
import { isCancelled, wayOfSpecific } from "./scope.ts"
import { isReportedAfter } from "./small-purchase.ts"

/** In for construction, where the record says what is procured; not for what is reported afterwards (ข้อ 79 วรรคสอง, ว 119). */
export const isConstruction = ({ procurement }: Subject): Scope => {
  const kind = kindOf(procurement)
  if (isReportedAfter(wayOfSpecific(procurement)) || isCancelled(procurement)) return "out-of-scope"
  if (kind === undefined) return missing("prep.kind")
  return kind === "construction" ? "in" : "out-of-scope"
}

/** In for construction with a site supervisor, who has to write down and report. */
export const supervised = (subject: ContractSubject): Scope => {
  const works = isConstruction(subject)
  if (works !== "in") return works
  const { supervisors } = subject.contract
  if (supervisors === undefined) return missing("contract.supervisors")
  return supervisors === null ? "out-of-scope" : "in"
}

/** Whether a small purchase may have been reported afterwards, which no duty of a building site reaches. */
export const mayBeReportedAfter = (procurement: Procurement): boolean =>
  wayOfSpecific(procurement) === undefined

/** A day of the works that the supervisor reports: `on` null where there is none. */
interface DayToReport {
  readonly item: string
  readonly on: ThaiDate | null | Missing
  readonly field: FieldName
  readonly reported: ThaiDate | null | undefined
}

/** The days of the works to be reported that the record has: their start and the contract's due day. */
export const daysToReport = (contract: Contract): ReadonlyArray<DayToReport> => [
  {
    item: "วันเริ่มงาน",
    on: contract.startsOn === undefined ? missing("contract.startsOn") : contract.startsOn,
    field: "contract.startReportedOn",
    reported: contract.startReportedOn
  },
  {
    item: "วันครบกำหนดส่งงาน",
    on: dueDay(contract),
    field: "contract.dueReportedOn",
    reported: contract.dueReportedOn
  }
]

/** Whether a day of the works was reported within `days` working days. */
export const dayReported = (
  holidays: HolidayTable,
  { field, on, reported }: DayToReport,
  days: number
): Verdict => {
  if (on === null) return "out-of-scope"
  if (typeof on === "object") return on
  const last = withinWorkingDays(holidays, on, days)
  if (last === "not-judged") return last
  if (reported === undefined) return missing(field)
  if (reported === null) return caution("never", { on, by: last.strict })
  return reported <= last.strict ? "conforms" : caution("late", { on, by: last.strict, reported })
}

/** Days of the works that are not reported yet, with the last day for it. */
export const unreportedDays = (
  holidays: HolidayTable,
  contract: Contract,
  days: number
): ReadonlyArray<Due> =>
  daysToReport(contract).flatMap(({ item, on, reported }) => {
    if (typeof on !== "string" || reported != null) return []
    const last = withinWorkingDays(holidays, on, days)
    return last === "not-judged" ? [] : [{ from: on, by: last.strict, item }]
  })
