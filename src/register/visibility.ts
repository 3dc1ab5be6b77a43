import { daysOfAgreement } from "../stages/agreement-day.ts"
import { isAwarded } from "../stages/4-purchase/award.ts"
import type { Procurement } from "../stages/procurement.ts"
import { isPresent } from "../stages/stage.ts"

/** Whether what was secret until the award may be seen: an award is recorded, or a contract with the day that places it in a month. */
export const mayBeSeen = (procurement: Procurement): boolean =>
  (isPresent(procurement.purchase) && isAwarded(procurement.purchase)) ||
  daysOfAgreement(procurement).length > 0
