import type { Method } from "../stages/4-purchase.ts"
import { kindOf } from "../stages/procurement.ts"
import { missing, type Missing, recorded, type Scope, type Subject } from "./rule.ts"

/** The methods that are a general invitation (มาตรา 55 (1), ข้อ 29, 60). */
const generalMethods: ReadonlySet<Method> = new Set([
  "e-bidding",
  "e-market",
  "price-inquiry",
  "international-bidding",
  "general"
])

/** ประกาศเชิญชวนทั่วไป — whether a method invites everyone, for goods, services or construction. */
export const isGeneral = (method: Method): boolean => generalMethods.has(method)

/** เฉพาะเจาะจง — whether a method invites one supplier, whatever is procured. */
export const isSpecific = (method: Method): boolean => method === "specific" || method.endsWith("-specific")

/** In where the method is one of those meant. */
export const byMethod = ({ procurement }: Subject, isMeant: (method: Method) => boolean): Scope => {
  const { method } = recorded(procurement.purchase)
  if (method === undefined) return missing("purchase.method")
  return isMeant(method) ? "in" : "out-of-scope"
}

/** In where every part is; out where any is; what is missing for all parts is named together. */
export const every = (...parts: ReadonlyArray<Scope>): Scope => {
  if (parts.includes("out-of-scope")) return "out-of-scope"
  if (parts.includes("not-judged")) return "not-judged"
  const lacking = parts.filter((part): part is Missing => typeof part === "object")
  return lacking.length === 0 ? "in" : { missing: [...new Set(lacking.flatMap((part) => part.missing))] }
}

/**
 * The chapter of มาตรา 54 to 68 — goods, services and construction. Consultants (มาตรา 69) and design (มาตรา 79) have their own. A lease of
 * land or buildings has no method of มาตรา 56 (ข้อ 92, 93), a lease of movables has; the record says only "lease", so a lease made with
 * one party is not judged.
 */
export const ordinaryChapter = ({ procurement }: Subject): Scope => {
  const { method } = recorded(procurement.purchase)
  const kind = kindOf(procurement)
  if (kind === "consultant" || kind === "design-supervision") return "out-of-scope"
  if (method === undefined) return missing("purchase.method")
  if (method.startsWith("consultant-") || method.startsWith("design-")) return "out-of-scope"
  if (method !== "specific") return "in"
  if (kind === undefined) return missing("prep.kind")
  return kind === "lease" ? "not-judged" : "in"
}
