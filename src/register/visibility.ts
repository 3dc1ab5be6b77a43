import { isAwarded } from "../stages/4-purchase/award.ts"
import type { Procurement } from "../stages/procurement.ts"
import { isPresent } from "../stages/stage.ts"

/** Whether what was secret until the award may be seen: an award is recorded, or a contract signed. */
export const mayBeSeen = ({ contracts, purchase }: Procurement): boolean =>
  (isPresent(purchase) && isAwarded(purchase)) || contracts.some(({ signedOn }) => signedOn !== undefined)
