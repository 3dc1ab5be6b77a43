import { thaiDate } from "../../values/thai-date.ts"
import { disposalDirectSaleCap } from "../parameters/disposal-direct-sale-cap.ts"
import { recordDay } from "../record-day.ts"
import { breach, missing, type RecordRuleOf, unrecorded, wording } from "../rule.ts"

/** A sale is by public auction first. Directly: what was acquired for no more than 500,000 baht together, sales to a state body or a charity, of a used device to its user, or after an auction without result. Source: ข้อ 215 (1) (A). */
export const reg215AuctionFirst: RecordRuleOf<"disposal"> = {
  id: "reg-215-auction-first",
  title: { th: "ขายทอดตลาดก่อน", en: "Auction first" },
  stage: "stock",
  about: "disposal",
  severity: "breach",
  datedBy: ({ record }) => recordDay(record.disposalOrderedOn, "disposal.disposalOrderedOn"),
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 215 (1)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { cap: disposalDirectSaleCap },
      scope: ({ record: { disposalMethod: way } }) =>
        way === "direct-sale" || way === "auction"
          ? "in"
          : way === undefined
            ? missing("disposal.disposalMethod")
            : "out-of-scope",
      judge: ({ record: { acquisitionCost: cost, auctionFailedOn, disposalMethod, taker } }, { cap }) => {
        if (disposalMethod === "auction" || auctionFailedOn != null) return "conforms"
        if (taker != null && taker !== "public") return "conforms"
        if (cost != null && cost <= cap) return "conforms"
        const lacking = unrecorded({
          "disposal.acquisitionCost": cost ?? undefined,
          "disposal.taker": taker ?? undefined,
          "disposal.auctionFailedOn": auctionFailedOn
        })
        return lacking ?? breach("direct", { cost: cost!, cap })
      }
    })
  ],
  facts: { cost: "baht", cap: "baht" },
  says: {
    direct: {
      th: "ขายโดยไม่ทอดตลาด ทั้งที่ราคาซื้อหรือได้มา {cost} บาท เกิน {cap} บาท",
      en: "sold without an auction although acquired for {cost} baht, above {cap}"
    }
  },
  asks: {
    th: "ขายทอดตลาดก่อนหรือเข้ากรณียกเว้นหรือไม่",
    en: "whether it was auctioned first or may be sold directly"
  },
  advice: {
    requires: {
      th: "ให้ขายโดยวิธีทอดตลาดก่อน เว้นแต่เข้ากรณีที่ขายโดยวิธีเฉพาะเจาะจงได้",
      en: "Sell by auction first unless the case allows a direct sale."
    },
    remedy: {
      th: "ตรวจราคาซื้อหรือได้มารวมและผู้ซื้อ ถ้าไม่เข้ากรณียกเว้นให้ชี้แจง",
      en: "Check the acquisition cost and the buyer; explain where no case fits."
    },
    proof: {
      th: "ทะเบียนทรัพย์สินที่แสดงราคาได้มา ประกาศขายทอดตลาด",
      en: "The register with the cost; the notice of the auction."
    }
  }
}
