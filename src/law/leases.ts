import { kindOf, type Procurement } from "../stages/procurement.ts"
import { type Missing, missing, recorded, type Scope, type Subject, type Text, unrecorded } from "./rule.ts"

/** In for a lease of land or buildings; not judged where one of what is not said is made with one party. */
export const leasesLand = ({ procurement }: Subject): Scope => {
  const { method } = recorded(procurement.purchase)
  const kind = kindOf(procurement)
  if (kind === "lease-immovable") return "in"
  if (kind !== undefined) return kind === "lease" && method === "specific" ? "not-judged" : "out-of-scope"
  return method === undefined || method === "specific" ? missing("prep.kind") : "out-of-scope"
}

/** What a lease is asked to have: its purpose of ข้อ 93, and the report of ข้อ 94, handed in through the head officer. */
export const leaseParts = {
  purpose: { th: "เหตุที่เช่าตามข้อ 93", en: "a purpose of clause 93" },
  reason: { th: "(1) เหตุผลและความจำเป็น", en: "(1) reason and necessity" },
  rent: { th: "(2) ค่าเช่าที่ผู้ให้เช่าเสนอ", en: "(2) the rent offered" },
  details: { th: "(3) รายละเอียดของสถานที่", en: "(3) details of the place" },
  officer: { th: "การเสนอผ่านหัวหน้าเจ้าหน้าที่", en: "handing in through the head officer" }
} satisfies Record<string, Text>

/** Which parts are recorded as none, and which fields say nothing. A first lease has no last rent, and there may be none nearby. */
export const leaseItems = (
  procurement: Procurement
): { readonly none: ReadonlyArray<string>; readonly lacking: Missing | undefined } => {
  const { leasePurpose, rentOffered, specification, throughHeadOfficer, ...it } = recorded(procurement.prep)
  const { reason } = recorded(procurement.need)
  const parts: Record<keyof typeof leaseParts, unknown> = {
    purpose: leasePurpose,
    reason,
    rent: rentOffered,
    details: specification,
    officer: throughHeadOfficer === false ? null : throughHeadOfficer
  }
  return {
    none: Object.entries(parts).flatMap(([part, value]) => (value === null ? [part] : [])),
    lacking: unrecorded({
      "prep.requestedOn": it.requestedOn ?? undefined,
      "prep.leasePurpose": leasePurpose,
      "need.reason": reason,
      "prep.rentOffered": rentOffered,
      "prep.specification": specification,
      "prep.lastRent": it.lastRent,
      "prep.similarRents": it.similarRents,
      "prep.throughHeadOfficer": throughHeadOfficer
    })
  }
}
