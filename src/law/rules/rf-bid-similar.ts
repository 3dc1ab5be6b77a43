import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { bidLikeness } from "../parameters/bid-likeness.ts"
import { flag, missing, type ProcurementRule, recorded, wording } from "../rule.ts"
import { byMethod, isSpecific } from "../scope.ts"

/** Two offers of one round are equal, or two or more losing offers lie within a thousandth of the winner's price from each other. A remark. Addresses and telephones are not recorded, so they are not compared. */
export const rfBidSimilar: ProcurementRule = {
  id: "rf-bid-similar",
  title: { th: "ราคาที่เสนอใกล้กันผิดปกติ", en: "Offers unusually alike" },
  stage: "purchase",
  about: "procurement",
  severity: "flag",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "remark", pinpoint: "" },
      besides: [{ instrument: "act-2560", pinpoint: "มาตรา 8" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "B",
      reads: { likeness: bidLikeness },
      scope: (subject) => byMethod(subject, (method) => !isSpecific(method)),
      judge: ({ procurement }, { likeness }) => {
        const { bids } = recorded(procurement.purchase)
        if (bids === null) return "out-of-scope"
        if (bids === undefined || bids.some(({ price }) => price === undefined))
          return missing("purchase.bids")
        const prices = bids
          .map(({ price }) => price as bigint)
          .toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))
        const [lowest, ...others] = prices
        if (lowest === undefined || others.length === 0) return "out-of-scope"
        const equal = prices.filter((price) => prices.indexOf(price) !== prices.lastIndexOf(price)).length
        if (equal > 0) return flag("equal", { offers: equal })
        const spread = others.at(-1)! - others[0]!
        return others.length > 1 && spread * 1000n <= lowest * BigInt(likeness)
          ? flag("alike", { offers: others.length })
          : "conforms"
      }
    })
  ],
  facts: { offers: "count" },
  says: {
    equal: {
      th: "มีผู้เสนอราคาเท่ากับรายอื่นพอดี {offers} ราย",
      en: "{offers} offers have the very same price as another"
    },
    alike: {
      th: "ราคาของผู้ไม่ชนะ {offers} ราย ต่างกันไม่ถึงหนึ่งในพันของราคาต่ำสุด",
      en: "the {offers} losing offers differ by less than a thousandth of the lowest"
    }
  },
  asks: { th: "ราคาที่เสนอใกล้กันผิดปกติหรือไม่", en: "whether the offers are unusually alike" },
  advice: {
    requires: {
      th: "ไม่มีบทกฎหมายห้าม แต่ราคาที่ใกล้กันมากควรดูว่าผู้เสนอแข่งขันกันจริง",
      en: "No rule forbids it; very similar prices raise the question of real competition."
    },
    remedy: {
      th: "เปรียบเทียบใบเสนอราคาแต่ละราย ทั้งรูปแบบ ข้อผิดพลาด และผู้ลงนาม",
      en: "Compare the offers: layout, slips, signatories."
    },
    proof: { th: "ใบเสนอราคาทุกราย", en: "Every offer." },
    notMeaning: {
      th: "ไม่ได้หมายความว่าผู้เสนอราคาตกลงกัน สินค้าราคามาตรฐานทำให้ราคาใกล้กันได้",
      en: "It does not mean that the bidders agreed; standard goods have standard prices."
    }
  }
}
