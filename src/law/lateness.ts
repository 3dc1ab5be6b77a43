import type { Delivery } from "../stages/5-contract/events.ts"
import { type Contract, priceNow } from "../stages/5-contract.ts"
import { dayNumber, type ThaiDate } from "../values/thai-date.ts"
import type { HolidayTable } from "../values/working-days.ts"
import { withinCalendarDays } from "./deadline.ts"
import { type ContractSubject, type Missing, missing, type Scope, unrecorded } from "./rule.ts"

/**
 * What a penalty comes to, in satang. `least`: waived days off, and of the lower price; only below it may a breach be found. `most`: of the
 * higher price, and where the end was moved too, with no waived day counted a second time. `days`: the most days of delay.
 */
export interface PenaltyDue {
  readonly least: bigint
  readonly most: bigint
  readonly days: number
}

/** In where a contract in writing agrees on a daily penalty, as a rate or an amount. */
export const penaltyAgreed = ({ form, penaltyPerDay, penaltyRate }: Contract): Scope => {
  if (form === "unwritten" || (penaltyRate === null && penaltyPerDay === null)) return "out-of-scope"
  const isSet = penaltyRate != null || penaltyPerDay != null
  const fields = {
    "contract.form": form,
    "contract.penaltyRate": isSet ? null : penaltyRate,
    "contract.penaltyPerDay": isSet ? null : penaltyPerDay
  }
  return unrecorded(fields) ?? "in"
}

interface Time {
  readonly end: ThaiDate
  readonly waived: number
  readonly moved: boolean
  readonly holidays: HolidayTable
}

/** วันสิ้นสุดสัญญา as the newest amendment that moves it leaves it, and the days waived or added (มาตรา 102). */
const timeOf = ({ contract: { amendments, endsOn, waivers }, holidays }: ContractSubject): Time | Missing => {
  const ends = (amendments ?? []).map(({ endsOnAfter }) => endsOnAfter)
  const moved = ends.findLast((end) => end != null)
  const granted = (waivers ?? []).filter(({ waiverDecidedOn }) => waiverDecidedOn !== null)
  const lacking = unrecorded({
    "contract.endsOn": moved ?? endsOn ?? undefined,
    "contract.amendments": amendments,
    "amendment.endsOnAfter": ends.includes(undefined) ? undefined : null,
    "contract.waivers": waivers,
    "waiver.waiverDays": granted.some(({ waiverDays }) => waiverDays === undefined) ? undefined : null
  })
  if (lacking !== undefined) return lacking
  const waived = granted.reduce((sum, { waiverDays }) => sum + (waiverDays ?? 0), 0)
  return { end: (moved ?? endsOn)!, waived, moved: moved !== undefined, holidays }
}

type Days = readonly [least: number, most: number]

const between = (due: ThaiDate, on: ThaiDate, { holidays, moved, waived }: Time): Days | "not-judged" => {
  const rolled = withinCalendarDays(holidays, due, 0, "private")
  if (on <= due) return [0, 0]
  if (rolled === "not-judged") return rolled
  if (on <= rolled.strict) return [0, 0]
  const least = Math.max(0, dayNumber(on) - dayNumber(rolled.strict) - waived)
  const late = dayNumber(on) - dayNumber(due)
  return [least, moved ? late : Math.max(0, late - waived)]
}

/** As `between`, of one lot; where the contract's end was moved, the lot's own day may have been moved with it, so `least` is from the end. */
const ofLot = (due: ThaiDate, on: ThaiDate, time: Time): Days | "not-judged" => {
  const days = between(due, on, time)
  const moved = time.moved && due < time.end ? between(time.end, on, time) : days
  return days === "not-judged" || moved === "not-judged" ? "not-judged" : [moved[0], days[1]]
}

interface Kept {
  readonly delivery: Delivery
  /** Price of what of it was accepted; undefined where not recorded. */
  readonly value: bigint | null | undefined
}

/** The deliveries that were not refused, each by its newest inspection. */
const keptOf = ({ deliveries, inspections }: Contract): ReadonlyArray<Kept> | Missing => {
  if (deliveries == null || deliveries.length === 0) return missing("contract.deliveries")
  if (inspections === undefined) return missing("contract.inspections")
  const all = inspections ?? []
  if (deliveries.length > 1 && all.some(({ ofDelivery }) => ofDelivery === undefined))
    return missing("inspection.ofDelivery")
  if (all.some(({ result }) => result === undefined)) return missing("inspection.result")
  return deliveries.flatMap((delivery) => {
    const newest = all
      .filter(({ ofDelivery }) => (ofDelivery ?? delivery.delivery) === delivery.delivery)
      .toSorted((left, right) => (left.inspected < right.inspected ? -1 : 1))
      .at(-1)
    if (newest?.result === "refused") return []
    const value = newest?.result === "partial" ? newest.acceptedValue : delivery.deliveredValue
    return [{ delivery, value }]
  })
}

const lowestPrice = (contract: Contract): bigint => {
  const [signed, now] = [contract.amount!, priceNow(contract)!]
  return signed < now ? signed : now
}

const ofRate = (days: number, value: bigint, rate: number): bigint =>
  (BigInt(days) * value * BigInt(rate)) / 1_000_000n

const ofLots = (
  contract: Contract,
  kept: ReadonlyArray<Kept>,
  time: Time
): PenaltyDue | Missing | "not-judged" => {
  const { instalments, penaltyRate: rate } = contract
  const single = contract.deliveries!.length === 1 && kept.length === 1
  if (!single && instalments === undefined) return missing("contract.instalments")
  const lots = kept.flatMap(({ delivery, value }) => {
    const own = instalments?.find(({ number }) => number === delivery.delivery)?.dueOn
    const days = ofLot(single ? time.end : (own ?? time.end), delivery.delivered, time)
    return days === "not-judged" ? [] : [{ days, value: single ? (value ?? lowestPrice(contract)) : value }]
  })
  if (lots.length < kept.length) return "not-judged"
  if (lots.some(({ days, value }) => days[1] > 0 && value == null)) return missing("delivery.deliveredValue")
  const sum = (which: 0 | 1) =>
    lots.reduce((total, { days, value }) => total + ofRate(days[which], value ?? 0n, rate!), 0n)
  return { least: sum(0), most: sum(1), days: Math.max(0, ...lots.map(({ days }) => days[1])) }
}

/**
 * ค่าปรับที่เกิดขึ้น — days of delay times the daily penalty, until the newest delivery that was not refused. The due day itself is not late,
 * nor, where it is a holiday, the next working day (ป.พ.พ. มาตรา 193/8); `least` is then counted from that day. Of what is undelivered lot by
 * lot, or of the whole price, as the contract says or as `whole` asks.
 */
export const penaltyDue = (subject: ContractSubject, whole = false): PenaltyDue | Missing | "not-judged" => {
  const { contract } = subject
  const { amount, penaltyBase: base, penaltyPerDay: perDay, penaltyRate: rate } = contract
  const time = timeOf(subject)
  const kept = keptOf(contract)
  const ofUndelivered = base === "undelivered"
  const lacking = unrecorded({
    "contract.amount": amount,
    "contract.penaltyRate": perDay != null && !ofUndelivered ? null : rate,
    "contract.penaltyBase": base,
    "contract.penaltyPerDay": ofUndelivered ? null : perDay
  })
  if (lacking !== undefined) return lacking
  if ("missing" in time) return time
  if ("missing" in kept) return kept
  const byAmount = perDay !== null && !ofUndelivered
  if (kept.length === 0 || (!byAmount && (rate === null || base === null))) return "not-judged"
  if (ofUndelivered && !whole) return ofLots(contract, kept, time)
  const last = kept
    .map(({ delivery }) => delivery.delivered)
    .toSorted()
    .at(-1)!
  const days = between(time.end, last, time)
  if (days === "not-judged") return days
  const [least, most] = days
  if (byAmount) return { least: BigInt(least) * perDay!, most: BigInt(most) * perDay!, days: most }
  const low = lowestPrice(contract)
  const high = amount! + priceNow(contract)! - low
  return { least: ofRate(least, low, rate!), most: ofRate(most, high, rate!), days: most }
}

/** ค่าปรับที่เรียกแล้ว — kept back from payments and paid otherwise, as far as recorded, and what of it is not. */
export const penaltyCharged = ({ payments, penaltyPaid }: Contract) => {
  const parts = (payments ?? []).map(({ penaltyKept }) => penaltyKept)
  return {
    sum: [...parts, penaltyPaid].reduce<bigint>((sum, part) => sum + (part ?? 0n), 0n),
    lacking: unrecorded({
      "contract.payments": payments,
      "payment.penaltyKept": parts.includes(undefined) ? undefined : null,
      "contract.penaltyPaid": penaltyPaid
    })
  }
}

/** จ่ายครั้งสุดท้ายแล้ว — nothing more will be kept back from a payment. */
export const isPaidUp = ({ payments }: Contract): boolean =>
  (payments ?? []).some(({ isLast }) => isLast === true)

/** Officers round the daily penalty to whole baht: less than one baht for each day is no matter. */
export const penaltyMargin = (days: number): bigint => BigInt(days) * 100n
