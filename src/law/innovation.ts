import type { Procurement } from "../stages/procurement.ts"
import { recorded } from "./rule.ts"

/**
 * บัญชีนวัตกรรมไทย — a thing on the list may be bought by selection or from one seller whatever the amount, and by its name (มาตรา 56 (1) (ซ),
 * (2) (ซ), วรรคสอง). It counts unless its place on the list had surely ended before the purchase began.
 */
export const isInnovation = ({ prep, purchase }: Procurement): boolean => {
  const { innovationCode, innovationUntil } = recorded(purchase)
  const { requestedOn } = recorded(prep)
  const isOver = innovationUntil != null && requestedOn != null && innovationUntil < requestedOn
  return typeof innovationCode === "string" && !isOver
}
