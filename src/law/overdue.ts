import type { Delivery } from "../stages/5-contract/events.ts"
import { type Contract, priceNow } from "../stages/5-contract.ts"
import { addDays, type ThaiDate } from "../values/thai-date.ts"
import type { HolidayTable } from "../values/working-days.ts"
import { against, type Deadline, withinCalendarDays } from "./deadline.ts"
import {
  breach,
  caution,
  type Found,
  type Missing,
  missing,
  type Scope,
  unrecorded,
  type Verdict
} from "./rule.ts"

/** Where a daily penalty was agreed in writing; a circular that lowered it to nothing leaves the duty unjudged. */
export const penaltyAgreed = (contract: Contract): Scope => {
  const { form, penaltyPerDay, penaltyRate, reliefCircular } = contract
  if (form === "unwritten") return "out-of-scope"
  if (typeof reliefCircular === "string") return "not-judged"
  if ((penaltyRate ?? 0) > 0 || (penaltyPerDay ?? 0n) > 0n) return "in"
  if (penaltyRate === 0 || penaltyPerDay === 0n) return "out-of-scope"
  const fields = { "contract.penaltyRate": penaltyRate, "contract.penaltyPerDay": penaltyPerDay }
  return unrecorded(fields) ?? "out-of-scope"
}

/** วันครบกำหนดส่งมอบ — the contract's end as amendments and added days leave it, by the later reading; null where there is none. */
export const dueDay = ({ amendments, endsOn, waivers }: Contract): ThaiDate | null | Missing => {
  const ends = (amendments ?? []).findLast(({ endsOnAfter }) => endsOnAfter != null)?.endsOnAfter ?? endsOn
  if (ends === undefined) return missing("contract.endsOn")
  if (ends === null) return null
  if ((waivers ?? []).some(({ waiverDays }) => waiverDays === undefined)) return missing("waiver.waiverDays")
  return addDays(
    ends,
    (waivers ?? []).reduce((sum, { waiverDays }) => sum + (waiverDays ?? 0), 0)
  )
}

/**
 * The due day, moved to the next working day where offices are closed on it: delivery is a private party's act (ป.พ.พ. มาตรา 193/8). Out of
 * scope where the contract has none.
 */
export const lastDayOfDelivery = (
  holidays: HolidayTable,
  contract: Contract
): { readonly on: ThaiDate } | "out-of-scope" | "not-judged" | Missing => {
  const due = dueDay(contract)
  if (due === null) return "out-of-scope"
  if (typeof due === "object") return due
  const last = withinCalendarDays(holidays, due, 0, "private")
  return last === "not-judged" ? last : { on: last.strict }
}

const after = ({ deliveries }: Contract, due: ThaiDate): ReadonlyArray<Delivery> =>
  (deliveries ?? []).filter(({ delivered }) => delivered > due)

const isWhole = (contract: Contract): boolean => {
  const { deliveries, payments, status } = contract
  if (status === "delivered-on-time" || status === "delivered" || status === "ended") return true
  if ((payments ?? []).some(({ isLast }) => isLast === true)) return true
  const price = priceNow(contract)
  const delivered = (deliveries ?? []).reduce((sum, { deliveredValue }) => sum + (deliveredValue ?? 0n), 0n)
  return price !== undefined && delivered >= price
}

/** Whether all was delivered by the due day; undefined where the record leaves it open. */
const isInTime = (contract: Contract, due: ThaiDate): boolean | undefined => {
  const { deliveries, overdueNoticeOn, terminatedOn } = contract
  const isOverdue = typeof overdueNoticeOn === "string" || (terminatedOn != null && terminatedOn > due)
  if (after(contract, due).length > 0 || isOverdue) return false
  return (deliveries ?? []).length > 0 && isWhole(contract) ? true : undefined
}

const noticesOf = (contract: Contract, due: ThaiDate) => [
  contract.overdueNoticeOn,
  ...after(contract, due).map(({ penaltyNoticeOn }) => penaltyNoticeOn)
]

const firstOf = (days: ReadonlyArray<ThaiDate | null | undefined>): ThaiDate | undefined =>
  days.filter((day) => day != null).toSorted()[0]

/** Whether the notice may still have to be given: none is recorded, and not all was delivered in time. */
export const isNoticeOpen = (contract: Contract, due: ThaiDate): boolean =>
  isInTime(contract, due) !== true &&
  firstOf(noticesOf(contract, due)) === undefined &&
  (contract.terminatedOn == null || contract.terminatedOn > due)

/** A finding, unless an extension, an earlier notice or a delivery may be unrecorded, or nothing may have been put in writing. */
const unlessOpen = (contract: Contract, found: Found): Verdict => {
  const { amendments, deliveries, form, overdueNoticeOn, waivers } = contract
  const lacking = unrecorded({
    "contract.form": form,
    "contract.deliveries": deliveries,
    "contract.overdueNoticeOn": overdueNoticeOn,
    "contract.amendments": amendments,
    "contract.waivers": waivers
  })
  return lacking ?? found
}

const onReceipt = (late: ReadonlyArray<Delivery>): Verdict => {
  const unreserved = late.find(({ rightReserved }) => rightReserved === false)
  if (unreserved !== undefined) return caution("unreserved", { delivered: unreserved.delivered })
  return late.every(({ rightReserved }) => rightReserved === true)
    ? "conforms"
    : missing("delivery.rightReserved")
}

/**
 * How the notice stands to its last day. No breach where everything that came late came within the period with the right reserved on
 * receipt, nor while it is not recorded whether a circular relieved of the penalty.
 */
export const noticeGiven = (contract: Contract, due: ThaiDate, last: Deadline): Verdict => {
  const { deliveries, overdueNoticeOn, reliefCircular } = contract
  const late = after(contract, due)
  const inTime = isInTime(contract, due)
  if (inTime === true) return "out-of-scope"
  if (inTime === undefined && deliveries === null) {
    return unrecorded({ "contract.overdueNoticeOn": overdueNoticeOn }) ?? "not-judged"
  }
  if (inTime === undefined) {
    return missing(deliveries === undefined ? "contract.deliveries" : "delivery.deliveredValue")
  }
  const isReserved =
    late.length > 0 &&
    late.every(({ delivered, rightReserved }) => rightReserved === true && delivered <= last.lenient)
  const find = reliefCircular === undefined || isReserved ? caution : breach
  const notices = noticesOf(contract, due)
  const sent = firstOf(notices)
  if (sent === undefined) {
    if (overdueNoticeOn === undefined) return missing("contract.overdueNoticeOn")
    if (notices.includes(undefined)) return missing("delivery.penaltyNoticeOn")
    return unlessOpen(contract, find("none", { due, by: last.strict }))
  }
  const came = against(sent, last)
  if (came === "in-time") return onReceipt(late)
  return unlessOpen(contract, (came === "late" ? find : caution)("late", { due, by: last.strict, sent }))
}
