import { kindOf, type Procurement } from "../stages/procurement.ts"
import { type Missing, recorded, type Text, unrecorded } from "./rule.ts"
import { isSpecific } from "./scope.ts"

/** What มาตรา 66 asks of an award: three places, word to the bidders, and the reasons. */
export const awardParts = {
  egp: { th: "ประกาศใน e-GP", en: "announcement in e-GP" },
  web: { th: "ประกาศในเว็บไซต์", en: "announcement on the website" },
  board: { th: "ปิดประกาศ", en: "notice on the board" },
  bidders: { th: "แจ้งผู้เสนอราคาทุกราย", en: "notice to all bidders" },
  reason: { th: "เหตุผลที่คัดเลือก", en: "reason for the selection" }
} satisfies Record<string, Text>
type AwardPart = keyof typeof awardParts
const partNames = Object.keys(awardParts) as ReadonlyArray<AwardPart>

/**
 * What of an award is recorded as not given, and which fields say nothing. One supplier alone has nobody else to tell, and while the
 * bidders are not recorded nobody knows whether there was anyone. A specific purchase whose kind is not recorded may be a lease of land,
 * which has no award.
 */
export const awardPlaces = (
  procurement: Procurement
): { readonly none: ReadonlyArray<AwardPart>; readonly lacking: Missing | undefined } => {
  const purchase = recorded(procurement.purchase)
  const kind = purchase.method === "specific" ? kindOf(procurement) : null
  const told = isSpecific(purchase.method!) || purchase.bids?.length === 1 || purchase.biddersToldOn
  const bids = told === null ? purchase.bids : null
  const parts: Record<AwardPart, unknown> = {
    egp: purchase.awardedOn,
    web: purchase.awardWebOn,
    board: purchase.awardBoardOn,
    bidders: bids === undefined ? "unknown" : told,
    reason: purchase.selectionReason
  }
  return {
    none: kind === undefined ? [] : partNames.filter((part) => parts[part] === null),
    lacking: unrecorded({
      "prep.kind": kind,
      "purchase.awardedOn": parts.egp,
      "purchase.awardWebOn": parts.web,
      "purchase.awardBoardOn": parts.board,
      "purchase.biddersToldOn": parts.bidders,
      "purchase.selectionReason": parts.reason,
      "purchase.bids": bids
    })
  }
}
