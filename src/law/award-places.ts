import type { Purchase } from "../stages/4-purchase.ts"
import { type FieldName, type Missing, type Text, unrecorded } from "./rule.ts"
import { isSpecific } from "./scope.ts"

const fields = {
  egp: "purchase.awardedOn",
  web: "purchase.awardWebOn",
  board: "purchase.awardBoardOn",
  bidders: "purchase.biddersToldOn",
  reason: "purchase.selectionReason"
} as const satisfies Record<string, FieldName>

/** What มาตรา 66 asks of an award: three places, word to the bidders, and the reasons. */
export type AwardPart = keyof typeof fields
export const awardParts: Record<AwardPart, Text> = {
  egp: { th: "ประกาศใน e-GP", en: "announcement in e-GP" },
  web: { th: "ประกาศในเว็บไซต์", en: "announcement on the website" },
  board: { th: "ปิดประกาศ", en: "notice on the board" },
  bidders: { th: "แจ้งผู้เสนอราคาทุกราย", en: "notice to all bidders" },
  reason: { th: "เหตุผลที่คัดเลือก", en: "reason for the selection" }
}

/**
 * What of an award is recorded as not given, and which fields say nothing. One supplier alone has nobody else to tell, and while the
 * bidders are not recorded nobody knows whether there was anyone.
 */
export const awardPlaces = (
  purchase: Partial<Purchase>
): { readonly none: ReadonlyArray<AwardPart>; readonly lacking: Missing | undefined } => {
  const alone = isSpecific(purchase.method!) || purchase.bids?.length === 1
  const told = alone || purchase.biddersToldOn
  const parts = {
    egp: purchase.awardedOn,
    web: purchase.awardWebOn,
    board: purchase.awardBoardOn,
    bidders: told,
    reason: purchase.selectionReason
  }
  const names = Object.keys(fields) as ReadonlyArray<AwardPart>
  return {
    none: names.filter(
      (part) => parts[part] === null && !(part === "bidders" && purchase.bids === undefined)
    ),
    lacking: unrecorded({
      ...Object.fromEntries(names.map((part) => [fields[part], parts[part]])),
      "purchase.bids": told === null ? purchase.bids : null
    })
  }
}
