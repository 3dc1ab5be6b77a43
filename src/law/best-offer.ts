import type { Bid } from "../stages/4-purchase/bids.ts"
import type { Supplier } from "../values/supplier.ts"
import { likeness } from "./likeness.ts"
import { standing } from "./offers.ts"

/** What offers are compared by: the lowest price, or the highest score. */
export type Measure = "price" | "score"

/** How the winner's offer stands to the others that stood; `unknown` where the winner is not found among them, or an offer leaves it open. */
export type Comparison =
  "best" | "tie" | "unknown" | { readonly own: bigint | number; readonly best: bigint | number }

/** Compares the winner's offer with every other that was not struck out. */
export const compared = (bids: ReadonlyArray<Bid>, winner: Supplier, by: Measure): Comparison => {
  const own = bids.filter(({ bidder }) => likeness(bidder, winner) === "same")
  const mine = own[0]?.[by]
  if (own.length !== 1 || mine === undefined || standing(own[0]!) === "struck-out") return "unknown"
  const isBetter = (value: bigint | number) => (by === "price" ? value < mine : value > mine)
  const rivals = bids.filter((bid) => bid !== own[0] && standing(bid) !== "struck-out")
  const better = rivals.filter((bid) => bid[by] !== undefined && isBetter(bid[by]))
  const sure = better.filter((bid) => standing(bid) === "stood").map((bid) => bid[by]!)
  if (sure.length > 0)
    return { own: mine, best: sure.reduce((best, it) => (it < best === (by === "price") ? it : best)) }
  if (better.length > 0 || rivals.some((bid) => bid[by] === undefined)) return "unknown"
  return rivals.some((bid) => bid[by] === mine) ? "tie" : "best"
}
