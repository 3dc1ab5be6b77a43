import { Effect } from "effect"
import type { Method } from "../stages/4-purchase/method.ts"
import { type Satang, satang } from "../values/baht.ts"
import { type FiscalYear, fiscalYearOf, monthsOf } from "../values/fiscal-year.ts"
import type { Month } from "../values/thai-date.ts"
import type { PublishedRevision } from "./disclosures.ts"
import { monthRows } from "./month.ts"
import type { FiscalYearView, MonthTotal, PurchaseRow } from "./month-view.ts"
import { type Office, officeAt } from "./office.ts"

interface Sum {
  readonly rows: number
  readonly agreed: Satang
  readonly unpriced: number
}

const nothing: Sum = { rows: 0, agreed: satang(0n), unpriced: 0 }

const plus = (sum: Sum, row: PurchaseRow): Sum => ({
  rows: sum.rows + 1,
  agreed: satang(sum.agreed + (row.agreedPrice ?? 0n)),
  unpriced: sum.unpriced + (row.agreedPrice === undefined ? 1 : 0)
})

/** The rows of months that were read already, so that a year's page does not read them again. */
export type KnownRows = ReadonlyMap<string, ReadonlyArray<PurchaseRow>>

/** The key of `KnownRows`: a month as it stood at a size. */
export const rowsKey = (month: Month, size: number): string => `${month}@${size}`

/** A fiscal year over its published months, each as its newest revision printed it. */
export const fiscalYearView = Effect.fn("Register.fiscalYearView")(function* (
  office: Office,
  fiscalYear: FiscalYear,
  published: ReadonlyMap<Month, ReadonlyArray<PublishedRevision>>,
  known: KnownRows
) {
  const methods = new Map<Method | undefined, Sum>()
  const months: Array<MonthTotal> = []
  for (const month of monthsOf(fiscalYear)) {
    const last = published.get(month)?.at(-1)
    if (last === undefined) {
      months.push({ month, published: false, revision: 0, ...nothing })
      continue
    }
    const { revision, size } = last.disclosure
    const rows = known.get(rowsKey(month, size)) ?? (yield* monthRows(yield* officeAt(size), month)).rows
    months.push({ month, published: true, revision, ...rows.reduce(plus, nothing) })
    for (const row of rows) methods.set(row.method, plus(methods.get(row.method) ?? nothing, row))
  }
  const order = (a: { agreed: bigint; method: Method | undefined }, b: typeof a) =>
    a.agreed === b.agreed ? ((a.method ?? "") < (b.method ?? "") ? -1 : 1) : a.agreed > b.agreed ? -1 : 1
  return {
    agency: office.agency,
    fiscalYear,
    months,
    methods: [...methods].map(([method, sum]) => ({ method, ...sum })).sort(order)
  } satisfies FiscalYearView
})

/** The fiscal years that have a published month, newest first. */
export const publishedYears = (published: ReadonlyMap<Month, unknown>): ReadonlyArray<FiscalYear> =>
  [...new Set([...published.keys()].map((month) => fiscalYearOf(month)))].sort((a, b) => b - a)
