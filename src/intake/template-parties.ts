import { Result } from "effect"
import type { Bid } from "../stages/4-purchase/bids.ts"
import { readSupplier, type Supplier } from "../values/supplier.ts"
import { readAmount, readText } from "./cells.ts"
import type { ProblemCode } from "./problem.ts"

/** The cells that one supplier or one list of bids is spread over. */
export interface PartyCells {
  readonly name?: string
  readonly taxId?: string
  readonly price?: string
}

/** Told of what is wrong: the code, and whether the row cannot be taken. */
export type SayOfParty = (code: ProblemCode, fatal: boolean) => void

/** A supplier out of its two cells; a number that is none is told of and left out. */
export const supplierOf = ({ name = "", taxId = "" }: PartyCells, say: SayOfParty): Supplier => {
  const supplier = readSupplier(name, taxId)
  if (supplier.taxId === undefined && /[^\s-]/.test(taxId)) say("unreadable-tax-id", false)
  return supplier
}

/** The bids out of three cells of as many parts each, separated by `|`; a cell that is left blank says nothing of any bidder. */
export const bidsOf = (
  { name = "", taxId = "", price = "" }: PartyCells,
  say: SayOfParty
): ReadonlyArray<Bid> => {
  const lists = [name, taxId, price].map((cell) =>
    cell.trim() === "" ? [] : cell.split("|").map((part) => part.trim())
  )
  const count = Math.max(...lists.map((list) => list.length))
  if (lists.some((list) => list.length !== 0 && list.length !== count)) {
    say("unreadable-bids", true)
    return []
  }
  return Array.from({ length: count }, (_, index) => {
    const [bidder = "", number = "", offered = ""] = lists.map((list) => list[index] ?? "")
    const amount = readAmount(offered)
    if (Result.isFailure(amount)) say(amount.failure, true)
    const clean = readText(bidder)
    if (Result.isFailure(clean)) say(clean.failure, true)
    return {
      bidder: supplierOf({ name: bidder, taxId: number }, say),
      ...(Result.isSuccess(amount) && amount.success !== undefined ? { price: amount.success } : {})
    }
  })
}
