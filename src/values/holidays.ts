import { Schema } from "effect"
import { FiscalYear, fiscalYearOf } from "./fiscal-year.ts"
import { fiscalYear2567 } from "./holidays/2567.ts"
import { fiscalYear2568 } from "./holidays/2568.ts"
import { fiscalYear2569 } from "./holidays/2569.ts"
import { fiscalYear2570 } from "./holidays/2570.ts"
import { Holiday, holidayTable, type HolidayTable } from "./working-days.ts"

/**
 * วันหยุดราชการของหนึ่งปีงบประมาณ — what a `setting` entry of the ledger holds, so that a stranger counts the same days. Each day lies in
 * the year and is named once. `confirmed` speaks of the year as a whole: a day that was announced later has no row to be marked.
 */
export const HolidayYear = Schema.Struct({
  fiscalYear: FiscalYear,
  confirmed: Schema.Boolean,
  note: Schema.optionalKey(Schema.NonEmptyString),
  days: Schema.Array(Holiday)
}).pipe(
  Schema.check(
    Schema.makeFilter(({ fiscalYear, days }) => days.every(({ date }) => fiscalYearOf(date) === fiscalYear), {
      expected: "holidays that lie in the fiscal year"
    }),
    Schema.makeFilter(({ days }) => new Set(days.map(({ date }) => date)).size === days.length, {
      expected: "each holiday once"
    })
  )
)
export type HolidayYear = typeof HolidayYear.Type

/** The table of some fiscal years; where a year is given twice, the later one replaces the earlier one in full. */
export const tableOf = (years: Iterable<HolidayYear>): HolidayTable => {
  const byYear = new Map([...years].map((year) => [year.fiscalYear, year]))
  return holidayTable(
    byYear.keys(),
    [...byYear.values()].flatMap(({ days }) => days),
    [...byYear.values()].filter(({ confirmed }) => confirmed).map(({ fiscalYear }) => fiscalYear)
  )
}

interface YearRows {
  readonly fiscalYear: number
  readonly confirmed: boolean
  readonly note: string
  readonly days: ReadonlyArray<readonly [date: string, kind: Holiday["kind"], name: string, "unconfirmed"?]>
}

const source = "ปฏิทินวันหยุดราชการ (ชุดข้อมูลเปิด python-holidays 23 ก.ค. 2569)"

const readYear = ({ days, ...year }: YearRows): HolidayYear =>
  Schema.decodeUnknownSync(HolidayYear)({
    ...year,
    days: days.map(([date, kind, name, unconfirmed]) => ({
      date,
      name,
      kind,
      source: kind === "special" ? `มติคณะรัฐมนตรี ตาม${source}` : source,
      confirmed: unconfirmed === undefined
    }))
  })

/** The government holidays that come with the program, by fiscal year; an office may replace a year by a setting. */
export const holidayYears: ReadonlyArray<HolidayYear> = [
  fiscalYear2567,
  fiscalYear2568,
  fiscalYear2569,
  fiscalYear2570
].map(readYear)

/** ตารางวันหยุดราชการ of all fiscal years that come with the program. */
export const governmentHolidays: HolidayTable = tableOf(holidayYears)
