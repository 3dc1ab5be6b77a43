import { fiscalYearOf, quarterOf } from "../values/fiscal-year.ts"
import { addDays, lastDayOf, type Month, type ThaiDate } from "../values/thai-date.ts"
import type { Digest } from "./digest.ts"
import { caution, type Found, type YearSubject } from "./rule.ts"
import { isReportedAfter } from "./small-purchase.ts"

/** The list of one quarter: the purchases announced late, recorded as not announced, and of which nothing is recorded. */
interface QuarterlyList {
  readonly endsOn: ThaiDate
  readonly by: ThaiDate
  /** `ไตรมาส 1/2568` */
  readonly item: string
  readonly late: ReadonlyArray<string>
  readonly none: ReadonlyArray<string>
  readonly open: ReadonlyArray<string>
}

const quarterEnd = (day: ThaiDate): ThaiDate => {
  const month = Math.ceil(Number(day.slice(5, 7)) / 3) * 3
  return lastDayOf(`${day.slice(0, 4)}-${String(month).padStart(2, "0")}` as Month)
}

/** The day that puts a purchase in a quarter: its signing, else the report of what was bought first and may have nothing to sign. */
const dayOf = ({ requestedOn, signedOn, subMethod }: Digest): ThaiDate | undefined =>
  signedOn ?? (isReportedAfter(subMethod) ? requestedOn : undefined)

/** The quarterly lists of the purchases that stand in one; `undated` where of some the day is not recorded. */
export const quarterlyLists = (
  { purchases }: YearSubject,
  days: number
): { readonly lists: ReadonlyArray<QuarterlyList>; readonly undated: boolean } => {
  const listed = purchases.filter(({ quarterly }) => quarterly === true)
  const ends = new Set(
    listed.flatMap((it) => {
      const day = dayOf(it)
      return day === undefined ? [] : [quarterEnd(day)]
    })
  )
  return {
    lists: [...ends].toSorted().map((endsOn) => {
      const by = addDays(endsOn, days)
      const mine = listed.filter((it) => {
        const day = dayOf(it)
        return day !== undefined && quarterEnd(day) === endsOn
      })
      const idsOf = (isMeant: (on: ThaiDate | null | undefined) => boolean) =>
        mine.filter(({ quarterlyOn }) => isMeant(quarterlyOn)).map(({ id }) => id)
      return {
        endsOn,
        by,
        item: `ไตรมาส ${quarterOf(endsOn)}/${fiscalYearOf(endsOn)}`,
        late: idsOf((on) => on != null && on > by),
        none: idsOf((on) => on === null),
        open: idsOf((on) => on === undefined)
      }
    }),
    undated: listed.some((it) => dayOf(it) === undefined)
  }
}

/** What is found in one list: what is recorded as not announced, then what was announced late. */
export const foundIn = ({ by, late, none }: QuarterlyList): ReadonlyArray<Found> =>
  (
    [
      ["none", none],
      ["late", late]
    ] as const
  ).flatMap(([because, members]) =>
    members.length === 0 ? [] : [{ ...caution(because, { by, count: members.length }), members }]
  )
