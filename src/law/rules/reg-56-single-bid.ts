import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { standings } from "../offers.ts"
import { breach, flag, missing, type ProcurementRule, recorded, wording } from "../rule.ts"
import { awarded, byMethod, every, isSpecific } from "../scope.ts"

/**
 * With one offer, or one that conforms, cancelling is proposed; going on needs a recorded reason (in e-market that the price suits and serves). Gone on
 * with the reason recorded as none is a breach; with a reason it stays a remark. Source: ข้อ 38, 56, 71, 75, 115, 121, 147, 150 (A).
 */
export const reg56SingleBid: ProcurementRule = {
  id: "reg-56-single-bid",
  title: { th: "มีข้อเสนอที่ถูกต้องรายเดียว", en: "One conforming offer only" },
  stage: "purchase",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 56 วรรคหนึ่ง" },
      besides: [{ instrument: "regulation-2560", pinpoint: "ข้อ 38, 71, 75, 115, 121, 147 และ 150" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: (subject) =>
        every(
          byMethod(subject, (method) => !isSpecific(method) && method !== "design-contest"),
          awarded(subject)
        ),
      judge: ({ procurement }) => {
        const { bids, singleBidReason: reason } = recorded(procurement.purchase)
        if (bids === null) return "out-of-scope"
        if (bids === undefined) return missing("purchase.bids")
        const { stood, unknown } = standings(bids)
        if (stood > 1) return "conforms"
        if (stood + unknown === 0) return "out-of-scope"
        if (unknown > 0 && bids.length > 1) return missing("bid.qualified")
        if (reason === undefined) return missing("purchase.singleBidReason")
        return (reason === null ? breach : flag)(reason === null ? "unreasoned" : "single", {
          offers: bids.length
        })
      }
    })
  ],
  facts: { offers: "count" },
  says: {
    unreasoned: {
      th: "ข้อเสนอที่ถูกต้องมีรายเดียวจากผู้ยื่น {offers} ราย ดำเนินการต่อโดยบันทึกว่าไม่มีเหตุผล",
      en: "one conforming offer of {offers}, and it went on with the reason recorded as none"
    },
    single: {
      th: "ข้อเสนอที่ถูกต้องมีรายเดียวจากผู้ยื่น {offers} ราย และบันทึกเหตุผลที่ดำเนินการต่อไว้",
      en: "one conforming offer of {offers}; the reason for going on is recorded"
    }
  },
  asks: {
    th: "มีข้อเสนอที่ถูกต้องรายเดียวหรือไม่ และมีเหตุผลหรือไม่",
    en: "whether one offer only conformed, and why it went on"
  },
  advice: {
    requires: {
      th: "ถ้ามีข้อเสนอที่ถูกต้องรายเดียว ให้เสนอยกเลิก เว้นแต่คณะกรรมการมีเหตุผลสมควรให้ดำเนินการต่อ",
      en: "With one conforming offer propose to cancel, unless the committee has good reason to go on."
    },
    remedy: {
      th: "บันทึกเหตุผลของคณะกรรมการที่ให้ดำเนินการต่อ และคัดลอกมาจากรายงานผลการพิจารณา",
      en: "Record the committee's reason for going on, as its report gives it."
    },
    proof: {
      th: "รายงานผลการพิจารณาที่แสดงเหตุผลเมื่อมีผู้เสนอรายเดียว",
      en: "The evaluation report with the reason for going on with one offer."
    }
  }
}
