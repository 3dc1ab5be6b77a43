import type { Supplier } from "../values/supplier.ts"
import { likeness } from "./likeness.ts"

/**
 * Whether a bidder is among the invited. `none` only where full numbers tell it from each of them; a joint venture has a number of its own and
 * may be of one who was invited: `unclear`, as where names alone differ.
 */
export const invitation = (
  bidder: Supplier,
  invitees: ReadonlyArray<Supplier>
): "invited" | "none" | "unclear" | "unknown" => {
  const found = invitees.map((invitee) => likeness(bidder, invitee))
  if (found.includes("same")) return "invited"
  if (found.includes("unknown")) return "unknown"
  const isVenture = /^(?:กิจการร่วมค้า|กิจการค้าร่วม|กลุ่ม)/.test(bidder.name ?? "")
  return found.every((it) => it === "another") && !isVenture ? "none" : "unclear"
}
