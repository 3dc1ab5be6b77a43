import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { onGround } from "../on-ground.ts"
import { caution, missing, type ProcurementRule, recorded, wording } from "../rule.ts"

/**
 * The specific method for things auctioned by a state body, an international organisation or a foreign state body; the price is negotiated.
 * Never more than a caution. Source: มาตรา 56 (2) (ฉ), ข้อ 78 (1) (A).
 */
export const act562fAuction: ProcurementRule = {
  id: "act-56-2f-auction",
  title: { th: "วิธีเฉพาะเจาะจงเพราะเป็นการขายทอดตลาด", en: "Specific method at an auction" },
  stage: "purchase",
  about: "procurement",
  severity: "caution",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "act-2560", pinpoint: "มาตรา 56 วรรคหนึ่ง (2) (ฉ)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: (subject) => onGround(subject, "56-2-f"),
      judge: ({ procurement }) => {
        const { auctionedBy } = recorded(procurement.purchase)
        if (auctionedBy === undefined) return missing("purchase.auctionedBy")
        return auctionedBy === null || auctionedBy === "other" ? caution("other", {}) : "conforms"
      }
    })
  ],
  facts: {},
  says: {
    other: {
      th: "อ้างว่าเป็นพัสดุที่ขายทอดตลาด แต่บันทึกว่าผู้ขายไม่ใช่หน่วยงานของรัฐ องค์การระหว่างประเทศ หรือหน่วยงานของต่างประเทศ",
      en: "at an auction, recorded as not by a state body, an international organisation or a foreign state body"
    }
  },
  asks: { th: "ผู้ขายทอดตลาดเป็นหน่วยงานตามที่กำหนดหรือไม่", en: "whether the auction was one of those meant" },
  advice: {
    requires: {
      th: "ใช้ได้เมื่อหน่วยงานของรัฐ องค์การระหว่างประเทศ หรือหน่วยงานของต่างประเทศขายทอดตลาด",
      en: "Only where a state, international or foreign state body auctions the thing."
    },
    remedy: {
      th: "บันทึกว่าใครขายทอดตลาด ถ้าเป็นผู้ขายอื่นให้ใช้เหตุอื่น",
      en: "Record who held the auction; use another ground where it was anybody else."
    },
    proof: { th: "ประกาศขายทอดตลาดของผู้ขาย", en: "The seller's notice of the auction." }
  }
}
