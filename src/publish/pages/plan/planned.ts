import type { PublicPlan } from "../../../register/public-plans.ts"
import type { SiteView } from "../../../register/site-view.ts"
import { type FiscalYear, fiscalYearOf, quarterOf } from "../../../values/fiscal-year.ts"
import type { Month } from "../../../values/thai-date.ts"
import { linesOf, type PublishedLine, sumOf } from "../lines.ts"

/** A purchase of a year's plan with what came of it in published months. Amounts in satang; absent: not recorded. */
export interface Planned {
  readonly plan: PublicPlan
  readonly lines: ReadonlyArray<PublishedLine>
  readonly name?: string
  /** As the newest version says. */
  readonly amount?: bigint
  readonly expected?: Month
  readonly agreed?: bigint
  readonly paid?: bigint
}

/** A year's plan, and its published lines of which no plan is recorded. */
export interface PlanOfYear {
  readonly planned: ReadonlyArray<Planned>
  readonly unplanned: ReadonlyArray<PublishedLine>
}

const plannedOf = (plan: PublicPlan, lines: ReadonlyArray<PublishedLine>): Planned => {
  const newest = plan.versions.at(-1)!
  const purchase = lines[0]?.purchase
  const { agreed, count, unpriced } = sumOf(lines)
  const paying = (purchase?.contracts ?? []).filter(({ payments, rows }) => payments > 0 && rows.length > 0)
  const name = purchase?.title ?? newest.planName ?? undefined
  return {
    plan,
    lines,
    ...(name === undefined ? {} : { name }),
    ...(newest.planAmount == null ? {} : { amount: newest.planAmount }),
    ...(newest.expected == null ? {} : { expected: newest.expected }),
    ...(count > unpriced ? { agreed } : {}),
    ...(paying.length === 0 ? {} : { paid: paying.reduce((sum, { paid }) => sum + paid, 0n) })
  }
}

/** The fiscal years of which something is published or planned, newest first. */
export const plannedYears = ({ fiscalYears, plans }: SiteView): ReadonlyArray<FiscalYear> =>
  [
    ...new Set([
      ...fiscalYears.map(({ fiscalYear }) => fiscalYear),
      ...plans.flatMap(({ fiscalYear }) => (fiscalYear === undefined ? [] : [fiscalYear]))
    ])
  ].toSorted((a, b) => b - a)

/** A year's plan beside what was agreed; a plan of which no year is recorded is of the year of its first published line. */
export const planOfYear = (site: SiteView, year: FiscalYear): PlanOfYear => {
  const lines = linesOf(site)
  const byPurchase = Map.groupBy(lines, ({ row }) => row.procurement)
  const ofPurchase = (id: string) => byPurchase.get(id) ?? []
  const planIds = new Set(site.plans.map(({ id }) => id))
  return {
    planned: site.plans
      .filter(({ fiscalYear, id }) => (fiscalYear ?? ofPurchase(id)[0]?.fiscalYear) === year)
      .map((plan) => plannedOf(plan, ofPurchase(plan.id))),
    unplanned: lines.filter(({ fiscalYear, row }) => fiscalYear === year && !planIds.has(row.procurement))
  }
}

/** Quarters of a fiscal year, and what lies outside of it or has no month. */
export type Quarter = 1 | 2 | 3 | 4 | "other"

/** Planned amounts and agreed prices by quarter, in satang. */
export const quartersOf = (year: FiscalYear, planned: ReadonlyArray<Planned>) => {
  const at = (month: Month | undefined): Quarter =>
    month !== undefined && fiscalYearOf(month) === year ? quarterOf(month) : "other"
  const sums = new Map<Quarter, { planned: bigint; agreed: bigint }>(
    ([1, 2, 3, 4, "other"] as const).map((quarter) => [quarter, { planned: 0n, agreed: 0n }])
  )
  for (const { amount, expected, lines } of planned) {
    sums.get(at(expected))!.planned += amount ?? 0n
    for (const { month, row } of lines) sums.get(at(month))!.agreed += row.agreedPrice ?? 0n
  }
  return [...sums].map(([quarter, sum]) => ({ quarter, ...sum }))
}
