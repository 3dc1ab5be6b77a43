import { sha256 } from "../ledger/hashing.ts"
import { baht } from "../values/baht.ts"
import type { AmountBand, AuditedPurchase, Drawn, Sample, Stratum } from "./audit-view.ts"

/** The bands, each up to and with its last amount. */
const bands: ReadonlyArray<readonly [AmountBand, bigint]> = [
  ["to-100k", baht(100_000)],
  ["to-500k", baht(500_000)],
  ["to-5m", baht(5_000_000)]
]

/** What a purchase is sorted by: the budget of the occasion, else the agreed price. */
export const sizeOf = ({ agreed, amount }: Pick<AuditedPurchase, "agreed" | "amount">): bigint | undefined =>
  amount ?? agreed

const bandOf = (amount: bigint | undefined): AmountBand =>
  amount === undefined ? "unknown" : (bands.find(([, most]) => amount <= most)?.[0] ?? "above-5m")

const encoder = new TextEncoder()

/** What decides a purchase's place: SHA-256 of the seed, a line feed and the project number, in UTF-8. */
export const drawingHash = (seed: string, id: string): string =>
  Buffer.from(sha256(encoder.encode(`${seed}\n${id}`))).toString("hex")

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

interface Group {
  readonly key: string
  readonly method: AuditedPurchase["method"]
  readonly band: AmountBand
  readonly members: ReadonlyArray<Drawn>
  readonly money: bigint
}

/**
 * How many of each group: one each, of the groups with most money first, then what is left of `size` by the groups' shares of the purchases
 * (largest remainders, ties as the groups stand), never more than a group has.
 */
const allot = (groups: ReadonlyArray<Group>, size: number): ReadonlyArray<number> => {
  const firsts = Math.min(size, groups.length)
  const chosen = groups.map((_, index) => (index < firsts ? 1 : 0))
  const left = groups.map(({ members }, index) => members.length - chosen[index]!)
  const rest = size - firsts
  const population = left.reduce((sum, count) => sum + count, 0)
  if (rest === 0 || population === 0) return chosen
  const shares = left.map((count) => (rest * count) / population)
  const floors = shares.map(Math.floor)
  const over = rest - floors.reduce((sum, count) => sum + count, 0)
  const byRemainder = shares
    .map((share, index) => ({ index, remainder: share - floors[index]! }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index)
    .slice(0, over)
    .map(({ index }) => index)
  return chosen.map((count, index) => count + floors[index]! + (byRemainder.includes(index) ? 1 : 0))
}

/** Draws purchases for a check on paper: in groups of one method and one band of amounts, in each by the order of the hashes. */
export const drawSample = (
  purchases: ReadonlyArray<AuditedPurchase>,
  seed: string,
  asked: number
): Sample => {
  const drawn = purchases.map((purchase): Drawn => ({
    purchase,
    band: bandOf(sizeOf(purchase)),
    hash: drawingHash(seed, purchase.id)
  }))
  const groups = [...Map.groupBy(drawn, ({ band, purchase }) => `${purchase.method ?? ""} ${band}`)]
    .map(([key, members]): Group => ({
      key,
      method: members[0]!.purchase.method,
      band: members[0]!.band,
      members: members.toSorted((a, b) => compareText(a.hash, b.hash)),
      money: members.reduce((sum, { purchase }) => sum + (sizeOf(purchase) ?? 0n), 0n)
    }))
    .toSorted((a, b) => (a.money === b.money ? compareText(a.key, b.key) : a.money > b.money ? -1 : 1))
  const counts = allot(groups, Math.min(asked, purchases.length))
  return {
    seed,
    population: purchases.length,
    strata: groups.map(({ band, members, method, money }, index): Stratum => ({
      method,
      band,
      population: members.length,
      money,
      chosen: counts[index]!
    })),
    drawn: groups.flatMap(({ members }, index) => members.slice(0, counts[index]))
  }
}
