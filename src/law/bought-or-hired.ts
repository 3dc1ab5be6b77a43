import type { Method } from "../stages/4-purchase/method.ts"
import { kindOf } from "../stages/procurement.ts"
import { missing, recorded, type Scope, type Subject } from "./rule.ts"
import { isGeneral } from "./scope.ts"

/** Whether a method invites everyone, consultants and designers too. */
export const invitesAll = (method: Method): boolean =>
  isGeneral(method) || ["consultant-general", "design-general", "design-contest"].includes(method)

/**
 * In for what is bought or hired by a method of the Act, consultants and design too. Leases of land or buildings (ข้อ 92–95) and exchanges
 * (ข้อ 96–100) go their own ways; a lease made with one party may be of land: not judged.
 */
export const boughtOrHired = ({ procurement }: Subject): Scope => {
  const { method } = recorded(procurement.purchase)
  if (method === undefined) return missing("purchase.method")
  if (method !== "selection" && method !== "specific") return "in"
  const kind = kindOf(procurement)
  if (kind === undefined) return missing("prep.kind")
  if (kind === "lease-immovable" || kind === "exchange") return "not-judged"
  return kind === "lease" && method === "specific" ? "not-judged" : "in"
}
