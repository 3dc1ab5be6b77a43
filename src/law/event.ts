import type { Procurement } from "../stages/procurement.ts"
import { breach, caution, type Found, missing, type Missing, recorded } from "./rule.ts"

/** What the recorded event says of an urgent ground: none is a breach, one after the request report a caution; undefined where it stands. */
export const eventOf = ({ prep, purchase }: Procurement): Found | Missing | undefined => {
  const { event, eventOn } = recorded(purchase)
  const { requestedOn } = recorded(prep)
  if (event === undefined) return missing("purchase.event")
  if (event === null) return breach("no-event", {})
  return eventOn != null && requestedOn != null && eventOn > requestedOn
    ? caution("later", { eventOn, requestedOn })
    : undefined
}
