import { boundsOf } from "../values/fiscal-year.ts"
import type { ThaiDate } from "../values/thai-date.ts"
import type { YearSubject } from "./rule.ts"

/** The law of a fiscal year as a whole is that of its last day, 30 September. */
export const yearEnd = ({ fiscalYear }: YearSubject): ThaiDate => boundsOf(fiscalYear).last

/** The stocktake recorded for the supplies of a fiscal year. */
export const stocktakeOf = ({ books, fiscalYear }: YearSubject) =>
  books.stocktake.find((it) => it.fiscalYear === fiscalYear)
