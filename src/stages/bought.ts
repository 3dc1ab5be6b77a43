import { isAwarded } from "./4-purchase/award.ts"
import type { Procurement } from "./procurement.ts"
import { isPresent } from "./stage.ts"

/**
 * Whether anything recorded shows that a purchase was made: an award, an order, a contract or agreement, something delivered or accepted. What
 * is paid is paid under a contract. A purchase that was cancelled before any contract was not made.
 */
export const isBought = ({ contracts, purchase, stock }: Procurement): boolean => {
  if (contracts.length > 0) return true
  if (isPresent(purchase)) {
    if (typeof purchase.cancelledOn === "string") return false
    if (isAwarded(purchase) || purchase.boughtOn != null || purchase.awardApprovedOn != null) return true
  }
  return (
    isPresent(stock) &&
    (stock.deliveredOn != null || stock.acceptedOn != null || (stock.receipts ?? []).length > 0)
  )
}
