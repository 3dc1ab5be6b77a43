import type { Ground } from "../stages/4-purchase/ground.ts"
import { boughtOrHired, invitesAll } from "./bought-or-hired.ts"
import { missing, recorded, type Scope, type Subject } from "./rule.ts"
import { every } from "./scope.ts"
import { smallPurchaseWay } from "./small-purchase.ts"

const exemptGrounds: ReadonlySet<Ground> = new Set([
  "56-1-c",
  "56-1-f",
  "56-2-b",
  "56-2-d",
  "56-2-f",
  "70-3-b",
  "70-3-f",
  "82-3"
])

const smallWays: ReadonlyArray<unknown> = ["direct", "urgent", "w119", "w804"]

const byGround = ({ procurement }: Subject): Scope => {
  const { method, ground } = recorded(procurement.purchase)
  if (method === undefined) return missing("purchase.method")
  if (invitesAll(method)) return "in"
  if (ground != null) return exemptGrounds.has(ground) ? "out-of-scope" : "in"
  const way = smallPurchaseWay(procurement)
  if (smallWays.includes(way)) return "out-of-scope"
  if (ground === undefined) return missing("purchase.ground")
  return way === undefined ? missing("purchase.subMethod") : "in"
}

/**
 * In where the purchase must stand in the published annual plan. The exemption is by ground alone, whatever the amount: มาตรา 56 (1) (ค),
 * (ฉ), 56 (2) (ข), (ง), (ฉ), 70 (3) (ข), (ฉ), 82 (3); a general invitation has none. Where no ground is recorded, a way that only small
 * purchases go (ข้อ 79, ว 119, ว 804) stands for ground 56 (2) (ข). Source: มาตรา 11 วรรคหนึ่ง (1)–(4) (A).
 */
export const planOwed = (subject: Subject): Scope => {
  const owed = byGround(subject)
  return owed === "out-of-scope" ? owed : every(owed, boughtOrHired(subject))
}
