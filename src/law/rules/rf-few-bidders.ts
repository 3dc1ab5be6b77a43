import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { fewBiddersBelow } from "../parameters/few-bidders-below.ts"
import { flag, missing, type ProcurementRule, recorded, wording } from "../rule.ts"
import { asOneOf, every, isCancelled } from "../scope.ts"

/** An e-bidding drew fewer than three offers. A remark. One alone, of which the reason to go on is recorded, is reg-56-single-bid's to tell. */
export const rfFewBidders: ProcurementRule = {
  id: "rf-few-bidders",
  title: { th: "ผู้เสนอราคาน้อยราย", en: "Few offers" },
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
      reads: { fewest: fewBiddersBelow },
      scope: (subject) =>
        every(asOneOf(subject, "e-bidding"), isCancelled(subject.procurement) ? "out-of-scope" : "in"),
      judge: ({ procurement }, { fewest }) => {
        const { bids, singleBidReason } = recorded(procurement.purchase)
        if (bids === undefined) return missing("purchase.bids")
        const offers = bids === null ? 0 : bids.length
        if (offers === 1 && singleBidReason !== undefined) return "out-of-scope"
        return offers < fewest ? flag("few", { offers }) : "conforms"
      }
    })
  ],
  facts: { offers: "count" },
  says: {
    few: { th: "มีผู้เสนอราคา {offers} ราย", en: "{offers} offers were made" }
  },
  asks: { th: "มีผู้เสนอราคากี่ราย", en: "how many offers were made" },
  advice: {
    requires: {
      th: "ไม่มีบทกฎหมายกำหนดจำนวนผู้เสนอราคา แต่ผู้เสนอน้อยรายควรหาสาเหตุ",
      en: "No rule asks for a number of offers; few of them ask for a reason."
    },
    remedy: {
      th: "ทบทวนคุณสมบัติและระยะเวลาประกาศ ว่าแคบหรือสั้นเกินไปหรือไม่",
      en: "Review whether the requirements are narrow or the time short."
    },
    proof: {
      th: "รายงานผลการพิจารณาและเอกสารประกวดราคา",
      en: "The evaluation report and the bidding documents."
    },
    notMeaning: {
      th: "ไม่ได้หมายความว่ากีดกันผู้เสนอราคา งานเล็กหรือพื้นที่ห่างไกลมักมีผู้สนใจน้อย",
      en: "It does not mean that anyone was kept out; small or remote works draw few."
    }
  }
}
