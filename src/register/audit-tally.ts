import { type OutcomeCounts, noCounts, type Tally } from "../law/judging.ts"
import { rules } from "../law/rules.ts"
import type { Told } from "../law/finding.ts"
import { firstSignedOn, type Procurement } from "../stages/procurement.ts"
import { recorded } from "../law/rule.ts"
import { dayNumber, type Month, monthOf, type ThaiDate } from "../values/thai-date.ts"
import type { PublishedOn } from "./audit-office.ts"
import type { MissingField, StepDuration } from "./audit-view.ts"

/** How often each rule came to each outcome, rules that never spoke included. */
export const talliesOf = (judgements: Iterable<Pick<Told, "rule" | "outcome">>): Tally => {
  const counts = new Map<string, OutcomeCounts>(rules.map(({ id }) => [id, noCounts()]))
  for (const { outcome, rule } of judgements) counts.get(rule)![outcome] += 1
  return counts
}

/** A judgement with the entries it rests on. */
interface Waiting {
  readonly judgement: Pick<Told, "rule" | "outcome" | "missing"> & { readonly procurement?: string }
  readonly entries: ReadonlyArray<number>
}

/** The fields that judgements wait for, those of most purchases first. */
export const missingIn = (judged: Iterable<Waiting>): ReadonlyArray<MissingField> => {
  const fields = new Map<string, Array<Waiting>>()
  for (const it of judged) {
    if (it.judgement.outcome !== "cannot-tell") continue
    for (const field of new Set(it.judgement.missing)) {
      const of = fields.get(field)
      if (of === undefined) fields.set(field, [it])
      else of.push(it)
    }
  }
  return [...fields]
    .map(([field, of]) => ({
      field,
      purchases: new Set(of.flatMap(({ judgement }) => judgement.procurement ?? [])).size,
      rules: new Set(of.map(({ judgement }) => judgement.rule)).size,
      judgements: of.length,
      alone: of.filter(({ judgement }) => judgement.missing.length === 1).length,
      entries: [...new Set(of.flatMap(({ entries }) => entries))].toSorted((a, b) => a - b)
    }))
    .toSorted(
      (a, b) =>
        b.purchases - a.purchases ||
        b.judgements - a.judgements ||
        b.alone - a.alone ||
        (a.field < b.field ? -1 : 1)
    )
}

const last = (days: ReadonlyArray<ThaiDate>): ThaiDate | undefined => days.toSorted().at(-1)

/** The steps whose distance in days is told, in order. */
const steps = {
  asked: "แจ้งความต้องการ",
  requested: "รายงานขอซื้อขอจ้าง",
  approved: "เห็นชอบรายงานขอซื้อขอจ้าง",
  awarded: "ประกาศผู้ชนะ",
  signed: "ลงนามสัญญาฉบับแรก",
  accepted: "ตรวจรับ",
  paid: "จ่ายเงินครั้งสุดท้าย",
  published: "เผยแพร่ สขร.1 ครั้งแรก"
} as const
type Step = keyof typeof steps
type Days = Readonly<Partial<Record<Step, ThaiDate | null>>>

const pairs: ReadonlyArray<readonly [Step, Step]> = [
  ["asked", "requested"],
  ["requested", "approved"],
  ["approved", "awarded"],
  ["awarded", "signed"],
  ["approved", "signed"],
  ["signed", "accepted"],
  ["accepted", "paid"],
  ["signed", "published"]
]

/** The days of a purchase's steps, as far as they are recorded. */
export const daysOfSteps = (
  procurement: Procurement,
  published: ReadonlyMap<Month, ReadonlyArray<PublishedOn>>
): Days => {
  const { contracts, need, prep, purchase, stock } = procurement
  const signed = firstSignedOn(procurement)
  const inspected = contracts.flatMap(({ inspections }) =>
    (inspections ?? []).flatMap((it) => (it.result === "accepted" ? [it.inspected] : []))
  )
  const days: Partial<Record<Step, ThaiDate | null | undefined>> = {
    asked: recorded(need).askedOn,
    requested: recorded(prep).requestedOn,
    approved: recorded(prep).approvedOn,
    awarded: recorded(purchase).awardedOn,
    signed,
    accepted: recorded(stock).acceptedOn ?? last(inspected),
    paid: last(contracts.flatMap(({ payments }) => (payments ?? []).map(({ paidOn }) => paidOn))),
    published: signed === undefined ? undefined : published.get(monthOf(signed))?.[0]?.on
  }
  return days as Days
}

const medianOf = (sorted: ReadonlyArray<number>): number => {
  const half = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}

/** How many days lie between two steps: median and longest, and how many purchases have both. */
export const durationsOf = (all: ReadonlyMap<string, Days>): ReadonlyArray<StepDuration> =>
  pairs.map(([from, to]) => {
    const found = [...all].flatMap(([id, days]) => {
      const [first, next] = [days[from], days[to]]
      return first == null || next == null ? [] : [{ id, days: dayNumber(next) - dayNumber(first) }]
    })
    const forward = found
      .filter(({ days }) => days >= 0)
      .toSorted((a, b) => a.days - b.days || (a.id < b.id ? 1 : -1))
    const longest = forward.at(-1)
    return {
      from: steps[from],
      to: steps[to],
      purchases: forward.length,
      median: forward.length === 0 ? 0 : medianOf(forward.map(({ days }) => days)),
      longest: longest?.days ?? 0,
      longestOf: longest?.id ?? "",
      reversed: found.length - forward.length
    }
  })
