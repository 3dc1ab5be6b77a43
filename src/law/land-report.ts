import type { Procurement } from "../stages/procurement.ts"
import { type Missing, recorded, type Text, unrecorded } from "./rule.ts"

/** The items of ข้อ 23 that every report on a purchase of land or buildings has; (7), other proposals, may be none. */
export const landItems = {
  reason: { th: "(1) เหตุผลและความจำเป็น", en: "(1) reason and necessity" },
  detail: { th: "(2) รายละเอียดของที่ดินหรือสิ่งปลูกสร้าง", en: "(2) the land or building" },
  appraisal: { th: "(3) ราคาประเมินของทางราชการ", en: "(3) the official appraisal" },
  sales: { th: "(4) ราคาซื้อขายใกล้เคียงครั้งหลังสุด", en: "(4) last sale prices nearby" },
  amount: { th: "(5) วงเงินที่จะซื้อ", en: "(5) the budget" },
  method: { th: "(6) เหตุผลที่ซื้อโดยวิธีนี้", en: "(6) reason for the method" }
} satisfies Record<string, Text>
type LandItem = keyof typeof landItems

/** Which items are recorded as none, how many sales nearby are referred to, and which fields say nothing. */
export const landReport = (
  procurement: Procurement
): {
  readonly none: ReadonlyArray<LandItem>
  readonly sales: number | null | undefined
  readonly lacking: Missing | undefined
} => {
  const { amount, landAppraisal, landComparables, specification } = recorded(procurement.prep)
  const sales = landComparables === 0 ? null : landComparables
  const items: Record<LandItem, unknown> = {
    reason: recorded(procurement.need).reason,
    detail: specification,
    appraisal: landAppraisal,
    sales,
    amount,
    method: recorded(procurement.purchase).groundReason
  }
  return {
    none: (Object.keys(items) as ReadonlyArray<LandItem>).filter((item) => items[item] === null),
    sales,
    lacking: unrecorded({
      "need.reason": items.reason,
      "prep.specification": items.detail,
      "prep.landAppraisal": items.appraisal,
      "prep.landComparables": items.sales,
      "prep.amount": items.amount,
      "purchase.groundReason": items.method
    })
  }
}
