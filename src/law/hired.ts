import { kindOf, type Procurement } from "../stages/procurement.ts"
import { breach, caution, missing, recorded, type Scope, type Subject, type Verdict } from "./rule.ts"
import type { Satang } from "../values/baht.ts"
import { invitesAll } from "./bought-or-hired.ts"
import { agreedPrice } from "./price.ts"
import { byMethod, every, isSpecific } from "./scope.ts"

/** Who is hired under a chapter of the Act of its own: consultants (มาตรา 69–78), designers and supervisors of works (มาตรา 79–92). */
export type Hired = "consultant" | "design"

const kinds = { consultant: "consultant", design: "design-supervision" } as const

/** In where consultants, or designers, are hired, as what is procured says or the method does. */
export const hired = ({ procurement }: Subject, whom: Hired): Scope => {
  const kind = kindOf(procurement)
  const { method } = recorded(procurement.purchase)
  if (kind === kinds[whom] || method?.startsWith(`${whom}-`) === true) return "in"
  return kind === undefined && method === undefined ? missing("prep.kind") : "out-of-scope"
}

/** In where they are hired from one, by the specific method. */
export const hiredFromOne = (subject: Subject, whom: Hired): Scope =>
  every(
    hired(subject, whom),
    byMethod(subject, (method) => isSpecific(method))
  )

const failedFirst: ReadonlySet<string> = new Set(["70-2-a", "70-3-a", "81-1", "82-1"])

/**
 * Not judged where a failed invitation may have come before, whose report and approval may be the ones that count; that is known only where
 * the ground is, which a general invitation does not need.
 */
export const notAfterFailure = ({ procurement }: Subject): Scope => {
  const { ground, method } = recorded(procurement.purchase)
  if (method === undefined) return missing("purchase.method")
  if (invitesAll(method)) return "in"
  if (ground === undefined) return missing("purchase.ground")
  return ground !== null && failedFirst.has(ground) ? "not-judged" : "in"
}

/**
 * ผู้มีอำนาจสั่งจ้าง — up to `cap` whoever stands for the head orders, above it the governor. An order recorded as the head of procurement
 * officers' is a caution, for a delegation may stand behind it.
 */
export const hiredUpTo = (procurement: Procurement, cap: Satang): Verdict => {
  const { awardApprovedAs: capacity } = recorded(procurement.purchase)
  const price = agreedPrice(procurement)
  if (capacity === "governor") return "conforms"
  if (price === undefined) return missing("purchase.awardPrice")
  if (capacity === undefined) return missing("purchase.awardApprovedAs")
  if (capacity === null) return breach("nobody", { price })
  if (price > cap) return breach("over", { price, cap, capacity })
  return capacity === "head-officer" ? caution("officer", { price }) : "conforms"
}
