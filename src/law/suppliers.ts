import { type Satang, satang } from "../values/baht.ts"
import type { Digest } from "./digest.ts"
import { isSpecific } from "./scope.ts"
import { flag, type Found } from "./rule.ts"

/** From what on a supplier is remarked on; fewer priced purchases than `enough` in a year say nothing about anybody's share. */
export interface SupplierLimits {
  readonly share: number
  readonly awards: number
  readonly least: Satang
  readonly enough: number
}

/**
 * The suppliers with more than `share` per cent of a year's money, or with more than `awards` specific purchases that come to more than `least`
 * together; the largest sum first.
 */
export const suppliersOf = (
  purchases: ReadonlyArray<Digest>,
  { awards, enough, least, share }: SupplierLimits
): ReadonlyArray<Found> => {
  const priced = purchases.flatMap((it) => {
    const price = it.agreed ?? it.amount
    return price === undefined || it.cancelled ? [] : [{ ...it, price }]
  })
  const total = priced.reduce((sum, { price }) => sum + price, 0n)
  const groups = Map.groupBy(
    priced.filter(({ supplier }) => supplier !== undefined),
    ({ supplier }) => supplier!
  )
  return [...groups.values()]
    .map((its) => ({ its, sum: its.reduce((all, { price }) => all + price, 0n) }))
    .toSorted((a, b) => (a.sum > b.sum ? -1 : a.sum < b.sum ? 1 : a.its[0]!.id < b.its[0]!.id ? -1 : 1))
    .flatMap(({ its, sum }): ReadonlyArray<Found> => {
      const specific = its.filter(({ method }) => method !== undefined && isSpecific(method)).length
      const isLarge = priced.length >= enough && sum * 100n > total * BigInt(share)
      if (!isLarge && (specific <= awards || sum <= least)) return []
      const facts = isLarge
        ? { sum: satang(sum), share: Number((sum * 100n) / total) }
        : { sum: satang(sum), awards: specific }
      return [{ ...flag(isLarge ? "share" : "awards", facts), members: its.map(({ id }) => id).toSorted() }]
    })
}
