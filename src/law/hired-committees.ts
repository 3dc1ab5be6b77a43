import { budgetOfOccasion, type Procurement } from "../stages/procurement.ts"
import type { Satang } from "../values/baht.ts"
import { compositionsOf, wronglyComposed } from "./committees.ts"
import type { Hired } from "./hired.ts"
import { missing, recorded, type Verdict } from "./rule.ts"

/**
 * Whether the committee that hires consultants or designers, and the one that inspects their work, have one chair and `least` officials in
 * all. Where one inspector would do, up to `small`, whoever inspects is not looked at; nor is a single inspector above it (มาตรา 100).
 */
export const hiredCommittees = (
  procurement: Procurement,
  whom: Hired,
  { least, small }: { readonly least: number; readonly small: Satang }
): Verdict => {
  const { committees } = recorded(procurement.prep)
  const amount = budgetOfOccasion(procurement)
  if (committees === null) return "out-of-scope"
  const oneWouldDo = amount === undefined ? undefined : amount <= small
  const found = compositionsOf(committees ?? [], least, oneWouldDo, new Set([whom, "inspection"]))
  if (typeof found === "string") return found === "single" ? "out-of-scope" : missing("prep.committees")
  const wrong = wronglyComposed(found, least)
  if (wrong !== undefined) return wrong
  if (found.unknown === "") return "conforms"
  return missing(
    amount === undefined && found.unknown.includes("inspection") ? "prep.amount" : "prep.committees"
  )
}
