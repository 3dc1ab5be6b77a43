import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { onGround } from "../on-ground.ts"
import { agreedPrice } from "../price.ts"
import { breach, caution, missing, type ProcurementRule, recorded, unrecorded, wording } from "../rule.ts"
import { isCancelled } from "../scope.ts"

/**
 * A particular plot or building is bought from its owner, who is invited directly: recorded as not invited is a breach. A price above the
 * reference price that was not negotiated is a caution. Source: มาตรา 56 (2) (ช), ข้อ 78 (1) (จ) (A).
 */
export const act562gLand: ProcurementRule = {
  id: "act-56-2g-land",
  title: { th: "ซื้อที่ดินหรือสิ่งก่อสร้างเฉพาะแห่ง", en: "Purchase of a particular plot or building" },
  stage: "purchase",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "act-2560", pinpoint: "มาตรา 56 วรรคหนึ่ง (2) (ช)" },
      besides: [{ instrument: "regulation-2560", pinpoint: "ข้อ 78 (1) (จ)" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: (subject) => (isCancelled(subject.procurement) ? "out-of-scope" : onGround(subject, "56-2-g")),
      judge: ({ procurement }) => {
        const { negotiatedOn, ownerInvited } = recorded(procurement.purchase)
        const { referencePrice } = recorded(procurement.prep)
        const price = agreedPrice(procurement)
        if (ownerInvited === false) return breach("not-invited", {})
        const isAbove = price !== undefined && referencePrice != null && price > referencePrice
        if (negotiatedOn === null && isAbove) return caution("above", { price, reference: referencePrice })
        const isSettled = negotiatedOn != null || isAbove
        const lacking = unrecorded({
          "purchase.ownerInvited": ownerInvited,
          "purchase.awardPrice": isSettled ? 0n : price,
          "prep.referencePrice": isSettled ? 0n : referencePrice
        })
        if (lacking !== undefined) return lacking
        return isAbove && negotiatedOn === undefined ? missing("purchase.negotiatedOn") : "conforms"
      }
    })
  ],
  facts: { price: "baht", reference: "baht" },
  says: {
    "not-invited": {
      th: "ซื้อที่ดินหรือสิ่งก่อสร้างเฉพาะแห่ง แต่บันทึกว่าไม่ได้เชิญเจ้าของโดยตรง",
      en: "a particular plot or building, its owner recorded as not invited directly"
    },
    above: {
      th: "ราคา {price} บาท สูงกว่าราคากลาง {reference} บาท โดยบันทึกว่าไม่ได้ต่อรองราคา",
      en: "{price} baht, above the reference price of {reference} baht, recorded as not negotiated"
    }
  },
  asks: {
    th: "เชิญเจ้าของโดยตรงและต่อรองราคาหรือไม่",
    en: "whether the owner was invited and the price negotiated"
  },
  advice: {
    requires: {
      th: "ให้เชิญเจ้าของที่ดินหรือสิ่งก่อสร้างโดยตรง และต่อรองถ้าราคาสูงกว่าราคาในท้องถิ่นหรือราคาประเมิน",
      en: "Invite the owner directly, and negotiate a price above the local or estimated one."
    },
    remedy: {
      th: "เชิญเจ้าของโดยตรงและบันทึกการต่อรองราคา ถ้าผ่านนายหน้าให้บันทึกคำชี้แจง",
      en: "Invite the owner and record the negotiation; explain where a broker was used."
    },
    proof: {
      th: "หนังสือเชิญเจ้าของ และบันทึกการต่อรองราคา",
      en: "The letter to the owner, and the note of the negotiation."
    }
  }
}
