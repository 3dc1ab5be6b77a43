import type { Due } from "./duty.ts"
import { agreedPrice } from "./price.ts"
import { breach, caution, recorded, type Subject, unrecorded, type Verdict } from "./rule.ts"

/** How an addition stands to the contract it belongs to (มาตรา 56 (2) (จ)); not judged where that contract is recorded as without value or end. */
export const relatedTo = ({ procurement }: Subject): Verdict => {
  const purchase = recorded(procurement.purchase)
  const { negotiatedOn, priorContractAmount: prior, priorEndsOn, priorProcurement } = purchase
  const { sameSupplier, termsNoWorse } = purchase
  const price = agreedPrice(procurement)
  if (priorProcurement === null) return breach("no-link", {})
  if (sameSupplier === false) return breach("other-supplier", {})
  if (price !== undefined && prior != null && price > prior) return breach("over", { price, prior })
  if (negotiatedOn != null && priorEndsOn != null && negotiatedOn > priorEndsOn)
    return breach("ended", { negotiatedOn, endedOn: priorEndsOn })
  if (negotiatedOn === null) return caution("not-negotiated", {})
  if (termsNoWorse === false) return caution("worse", {})
  const lacking = unrecorded({
    "purchase.priorProcurement": priorProcurement,
    "purchase.sameSupplier": sameSupplier,
    "purchase.priorContractAmount": prior,
    "purchase.awardPrice": price,
    "purchase.priorEndsOn": priorEndsOn,
    "purchase.negotiatedOn": negotiatedOn,
    "purchase.termsNoWorse": termsNoWorse
  })
  return lacking ?? (prior === null || priorEndsOn === null ? "not-judged" : "conforms")
}

/** The last day to negotiate on, while no negotiation is recorded. */
export const stillToNegotiate = ({ procurement }: Subject): ReadonlyArray<Due> => {
  const { negotiatedOn, priorEndsOn } = recorded(procurement.purchase)
  return negotiatedOn != null || priorEndsOn == null ? [] : [{ by: priorEndsOn }]
}
