import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { priceNearShare } from "../parameters/price-near-share.ts"
import { agreedPrice } from "../price.ts"
import { flag, type ProcurementRule, recorded, unrecorded, wording } from "../rule.ts"
import { byMethod, isCancelled, isSpecific } from "../scope.ts"

/** In a competition the agreed price is 99.5 % of the reference price or more. A remark; nothing is asked of one supplier alone. */
export const rfPriceNearRef: ProcurementRule = {
  id: "rf-price-near-ref",
  title: { th: "ราคาที่ชนะใกล้ราคากลาง", en: "Price near the reference price" },
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
      reads: { share: priceNearShare },
      scope: (subject) =>
        isCancelled(subject.procurement)
          ? "out-of-scope"
          : byMethod(subject, (method) => !isSpecific(method)),
      judge: ({ procurement }, { share }) => {
        const reference = recorded(procurement.prep).referencePrice
        const price = agreedPrice(procurement)
        if (reference === null) return "out-of-scope"
        const lacking = unrecorded({ "prep.referencePrice": reference, "purchase.awardPrice": price })
        if (lacking !== undefined) return lacking
        return price! * 1000n >= reference! * BigInt(share) && price! <= reference!
          ? flag("near", { price: price!, reference: reference! })
          : "conforms"
      }
    })
  ],
  facts: { price: "baht", reference: "baht" },
  says: {
    near: {
      th: "ราคาที่ตกลง {price} บาท แทบเท่าราคากลาง {reference} บาท",
      en: "the agreed price of {price} baht is almost the reference price of {reference} baht"
    }
  },
  asks: { th: "ราคาที่ชนะใกล้ราคากลางหรือไม่", en: "whether the price is near the reference price" },
  advice: {
    requires: {
      th: "ไม่มีบทกฎหมายห้าม แต่การแข่งขันที่แท้จริงมักได้ราคาต่ำกว่าราคากลาง",
      en: "No rule forbids it; real competition usually ends lower."
    },
    remedy: {
      th: "ดูจำนวนผู้เสนอราคาและการต่อรองราคา แล้วบันทึกเหตุผล",
      en: "Look at the number of offers and the negotiation, and record the reason."
    },
    proof: {
      th: "รายงานผลการพิจารณาและบันทึกการต่อรองราคา",
      en: "The evaluation report and the note of the negotiation."
    },
    notMeaning: {
      th: "ไม่ได้หมายความว่ามีการตกลงราคากัน ราคากลางอาจต่ำหรือต้นทุนอาจสูงขึ้น",
      en: "It does not mean that prices were agreed; the reference price may be low or costs may have risen."
    }
  }
}
