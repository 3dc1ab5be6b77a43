import { budgetOfOccasion, type Procurement } from "../stages/procurement.ts"
import { type Satang, satang } from "../values/baht.ts"
import { isReportedAfter } from "./committees.ts"
import { agreedPrice } from "./price.ts"
import { breach, caution, recorded, unrecorded, type Verdict } from "./rule.ts"

/**
 * A specific purchase that no head ordered. On ground 56 (2) (ข) none has to: the head of procurement officers buys within the amount the head
 * approved, later money included (ข้อ 79 วรรคหนึ่ง). Elsewhere a delegation may stand behind that officer, so only an order recorded as nobody's
 * is a breach.
 */
const orderedWithoutHead = (procurement: Procurement, price: Satang): Verdict => {
  const { ground, addedBudget, awardApprovedAs } = recorded(procurement.purchase)
  const amount = budgetOfOccasion(procurement)
  const isDirect = ground === "56-2-b"
  const budget = satang((amount ?? 0n) + (addedBudget ?? 0n))
  if (isDirect && (awardApprovedAs === null || (amount !== undefined && price <= budget))) return "conforms"
  const lacking = unrecorded({
    "purchase.ground": ground,
    "purchase.subMethod": isReportedAfter(procurement),
    "prep.amount": isDirect ? amount : null,
    "purchase.addedBudget": isDirect ? addedBudget : null
  })
  if (lacking !== undefined) return lacking
  if (isDirect) return caution("officer-over", { price, budget })
  return awardApprovedAs === null ? breach("nobody", { price }) : caution("officer", { price })
}

/** Whoever orders above `cap` is the governor; up to it anyone who stands for the head. A later report (ข้อ 79 วรรคสอง, ว 119) is no order. */
export const orderUpTo = (procurement: Procurement, cap: Satang): Verdict => {
  const { awardApprovedAs: capacity } = recorded(procurement.purchase)
  const price = agreedPrice(procurement)
  if (price === undefined || capacity === undefined) {
    return unrecorded({ "purchase.awardPrice": price, "purchase.awardApprovedAs": capacity })!
  }
  if (capacity === "governor") return "conforms"
  if (price > cap)
    return capacity === null ? breach("nobody", { price }) : breach("over", { price, cap, capacity })
  if (isReportedAfter(procurement) === true) return "out-of-scope"
  return capacity === null || capacity === "head-officer"
    ? orderedWithoutHead(procurement, price)
    : "conforms"
}
