import { Schema } from "effect"
import type { Month, ThaiDate } from "./thai-date.ts"

/** ปีงบประมาณ — 1 October to 30 September, named by the Buddhist-era year it ends in. */
export const FiscalYear = Schema.Int.pipe(
  Schema.check(
    Schema.isBetween(
      { minimum: 2443, maximum: 2743 },
      { expected: "a Buddhist-era fiscal year such as 2568" }
    )
  ),
  Schema.brand("FiscalYear")
)
export type FiscalYear = typeof FiscalYear.Type

/** The fiscal year that a day or a month lies in. */
export const fiscalYearOf = (date: ThaiDate | Month): FiscalYear =>
  (Number(date.slice(0, 4)) + 543 + (Number(date.slice(5, 7)) >= 10 ? 1 : 0)) as FiscalYear

/** ไตรมาส — 1 October–December … 4 July–September. */
export const quarterOf = (date: ThaiDate | Month): 1 | 2 | 3 | 4 =>
  ((Math.floor((Number(date.slice(5, 7)) + 2) / 3) % 4) + 1) as 1 | 2 | 3 | 4

/** The twelve months of a fiscal year, October first. */
export const monthsOf = (fiscalYear: FiscalYear): ReadonlyArray<Month> =>
  Array.from({ length: 12 }, (_, index) => {
    const month = ((index + 9) % 12) + 1
    const year = fiscalYear - 543 - (month >= 10 ? 1 : 0)
    return `${year}-${String(month).padStart(2, "0")}` as Month
  })

/** The first and the last day of a fiscal year. */
export const boundsOf = (fiscalYear: FiscalYear): { readonly first: ThaiDate; readonly last: ThaiDate } => ({
  first: `${fiscalYear - 544}-10-01` as ThaiDate,
  last: `${fiscalYear - 543}-09-30` as ThaiDate
})
