import { type Contract, priceNow } from "../stages/5-contract.ts"
import { budgetOfOccasion, kindOf } from "../stages/procurement.ts"
import { baht, type Satang, satang } from "../values/baht.ts"
import type { RateRange } from "./parameter.ts"
import {
  breach,
  caution,
  type ContractSubject,
  type Found,
  missing,
  recorded,
  type Scope,
  unrecorded,
  type Verdict
} from "./rule.ts"

const outside = ["consultant", "lease-immovable", "exchange"]

const byConsultants = ({ procurement }: ContractSubject): boolean =>
  recorded(procurement.purchase).method?.startsWith("consultant-") === true

/**
 * Which half of ข้อ 162 วรรคหนึ่ง a contract in writing falls under: goods, and hires not needed whole, or hires of which the whole result is
 * needed at once. Consultants (วรรคสอง), works that affect traffic (0.25 %, unless the criteria are recorded as not applying), land and
 * exchanges are outside both; a lease is not named.
 */
export const penaltyScope = (subject: ContractSubject, half: "goods" | "work"): Scope => {
  const { affectsTraffic, form, trafficCriteria, wholeResult } = subject.contract
  const kind = kindOf(subject.procurement)
  if (form === "unwritten" || byConsultants(subject) || (kind !== undefined && outside.includes(kind)))
    return "out-of-scope"
  if (kind === "lease") return "not-judged"
  if (kind === "construction" && affectsTraffic === true && trafficCriteria !== false) return "out-of-scope"
  const lacking = unrecorded({
    "contract.form": form,
    "prep.kind": kind,
    "contract.wholeResult": kind === "goods" ? false : wholeResult
  })
  if (lacking !== undefined) return lacking
  return (kind !== "goods" && wholeResult === true) === (half === "work") ? "in" : "out-of-scope"
}

/**
 * A penalty outside the law is a breach only where relief is recorded as none: circulars of 2563 to 2565 allowed 0 %. While a construction
 * may affect traffic, nothing is held against it.
 */
export const irregular = (subject: ContractSubject, because: string, facts: Found["facts"]): Verdict => {
  const { affectsTraffic, reliefCircular } = subject.contract
  if (typeof reliefCircular === "string") return "not-judged"
  const isWorks = kindOf(subject.procurement) === "construction" && !byConsultants(subject)
  if (isWorks && affectsTraffic === undefined) return missing("contract.affectsTraffic")
  return (reliefCircular === null ? breach : caution)(because, facts)
}

/** Neither rate nor amount recorded. Where both are recorded as none: a caution for a budget that needed no writing at all. */
export const noPenalty = (subject: ContractSubject, small: Satang): Verdict => {
  const amount = budgetOfOccasion(subject.procurement)
  const lacking = unrecorded({
    "contract.penaltyRate": subject.contract.penaltyRate,
    "contract.penaltyPerDay": subject.contract.penaltyPerDay,
    "prep.amount": amount
  })
  if (lacking !== undefined) return lacking
  const found = irregular(subject, "none", {})
  return amount! <= small && typeof found === "object" && "facts" in found ? caution("none", {}) : found
}

const oneBaht = baht(1)

/** Whether a daily amount lies within `range` of a price and not below `floor`; officers round to whole baht, so less than one is no matter. */
export const dailyWithin = (
  daily: bigint,
  price: bigint,
  range: RateRange,
  floor: Satang = satang(-1n)
): boolean => {
  const millionths = daily * 1_000_000n
  const margin = oneBaht * 1_000_000n
  return (
    millionths + margin > price * BigInt(range.min) &&
    (daily <= floor || millionths - margin < price * BigInt(range.max))
  )
}

type Terms = Pick<Contract, "penaltyRate" | "penaltyPerDay" | "penaltyBase">

const ofPrice = (subject: ContractSubject, amount: Satang, range: RateRange, floor: Satang): Verdict => {
  const { penaltyRate: rate, penaltyPerDay: perDay, penaltyBase: base }: Terms = subject.contract
  const daily = perDay ?? undefined
  if (base === "undelivered") return irregular(subject, "base", {})
  if (rate != null) {
    const byFloor = amount * BigInt(rate) < (floor + oneBaht) * 1_000_000n
    if (rate < range.min || (rate > range.max && !byFloor))
      return irregular(subject, "rate", { rate, ...range })
  }
  if (daily !== undefined) {
    if (daily < floor) return irregular(subject, "floor", { daily, floor })
    return dailyWithin(daily, amount, range, floor)
      ? "conforms"
      : irregular(subject, "daily", { daily, amount, ...range })
  }
  const byRate = (amount * BigInt(rate!)) / 1_000_000n
  if (base === "whole" && byRate >= floor) return "conforms"
  const lacking = unrecorded({ "contract.penaltyBase": base, "contract.penaltyPerDay": perDay })
  if (lacking !== undefined) return lacking
  return base === null
    ? irregular(subject, "base", {})
    : irregular(subject, "floor", { daily: byRate, floor })
}

/**
 * The penalty of a hire that needs the whole result: by its daily amount, by its rate, or by both, whichever is recorded; of the price as
 * signed or as it was amended, whichever it suits.
 */
export const judgeWorkPenalty = (subject: ContractSubject, range: RateRange, floor: Satang): Verdict => {
  const { amount } = subject.contract
  if (amount === undefined) return missing("contract.amount")
  const asSigned = ofPrice(subject, amount, range, floor)
  const now = priceNow(subject.contract)!
  return asSigned === "conforms" || now === amount ? asSigned : ofPrice(subject, now, range, floor)
}
