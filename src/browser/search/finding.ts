import { readAmount } from "./amount.ts"
import { holdsAll, type Searchable, wordsOf } from "./matching.ts"
import type { Query, Sort } from "./query.ts"

const within = (satang: bigint | undefined, from: bigint | undefined, to: bigint | undefined): boolean =>
  (from === undefined && to === undefined) ||
  (satang !== undefined && (from === undefined || satang >= from) && (to === undefined || satang <= to))

const day = ({ record }: Searchable): string => record.signedOn ?? record.month

const orders: Record<Sort, (a: Searchable, b: Searchable) => number> = {
  newest: (a, b) => compare(day(b), day(a)),
  oldest: (a, b) => compare(day(a), day(b)),
  dearest: (a, b) => unknownLast(a, b) ?? compare(b.satang!, a.satang!),
  cheapest: (a, b) => unknownLast(a, b) ?? compare(a.satang!, b.satang!)
}

const compare = <A extends string | bigint>(a: A, b: A): number => (a < b ? -1 : a > b ? 1 : 0)

const unknownLast = (a: Searchable, b: Searchable): number | undefined =>
  a.satang !== undefined && b.satang !== undefined
    ? undefined
    : Number(a.satang === undefined) - Number(b.satang === undefined)

/**
 * The records that hold every word and pass every filter, in the order asked for; those that are equal keep the order of their index.
 * An amount that cannot be read bounds nothing; a record whose price is not recorded is in no range of prices.
 */
export const find = (all: ReadonlyArray<Searchable>, query: Query): ReadonlyArray<Searchable> => {
  const words = wordsOf(query.words)
  const from = readAmount(query.from)
  const to = readAmount(query.to)
  return all
    .filter(
      (each) =>
        (query.year === "" || String(each.record.fiscalYear) === query.year) &&
        (query.method === "" || each.record.methodCode === query.method) &&
        (query.unit === "" || each.record.unit === query.unit) &&
        within(each.satang, from, to) &&
        holdsAll(each, words)
    )
    .toSorted(orders[query.sort])
}
