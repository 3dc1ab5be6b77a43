import { kindOf } from "../../stages/procurement.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { priceFarShare } from "../parameters/price-far-share.ts"
import { agreedPrice } from "../price.ts"
import { flag, type ProcurementRule, recorded, unrecorded, wording } from "../rule.ts"
import { kindKnown } from "../scope.ts"

/** The agreed price of works is below 85 % of the reference price, which may be too low to build for. The circular with such a rule was not found: a remark, and the share is the office's to set (C). */
export const rfPriceFarBelow: ProcurementRule = {
  id: "rf-price-far-below",
  title: { th: "ราคางานก่อสร้างต่ำกว่าราคากลางมาก", en: "Works far below the reference price" },
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
      reads: { share: priceFarShare },
      scope: (subject) => {
        const kind = kindOf(subject.procurement)
        return kind === undefined ? kindKnown(subject) : kind === "construction" ? "in" : "out-of-scope"
      },
      judge: ({ procurement }, { share }) => {
        const reference = recorded(procurement.prep).referencePrice
        const price = agreedPrice(procurement)
        if (reference === null) return "out-of-scope"
        const lacking = unrecorded({ "prep.referencePrice": reference, "purchase.awardPrice": price })
        if (lacking !== undefined) return lacking
        return price! * 100n < reference! * BigInt(share)
          ? flag("far", { price: price!, reference: reference! })
          : "conforms"
      }
    })
  ],
  facts: { price: "baht", reference: "baht" },
  says: {
    far: {
      th: "ราคาที่ตกลง {price} บาท ต่ำกว่าราคากลาง {reference} บาท มาก",
      en: "the agreed price of {price} baht is far below the reference price of {reference} baht"
    }
  },
  asks: {
    th: "ราคางานก่อสร้างต่ำกว่าราคากลางมากหรือไม่",
    en: "whether the works are priced far below the reference price"
  },
  advice: {
    requires: {
      th: "ไม่มีบทกฎหมายที่ยืนยันได้ แต่ราคาที่ต่ำมากอาจทำให้งานไม่มีคุณภาพ",
      en: "No text that we found says so; a price that low may cost quality."
    },
    remedy: {
      th: "ขอให้ผู้ชนะชี้แจงว่าทำงานในราคานี้ได้อย่างไร และตรวจงานใกล้ชิด",
      en: "Ask the winner how the work is done at that price, and inspect closely."
    },
    proof: {
      th: "หนังสือชี้แจงราคาของผู้ชนะและบันทึกของคณะกรรมการ",
      en: "The winner's explanation and the committee's note."
    },
    notMeaning: {
      th: "ไม่ได้หมายความว่างานจะไม่ดีหรือผู้ชนะไม่สุจริต การแข่งขันสูงทำให้ราคาต่ำได้",
      en: "It does not mean poor work or bad faith; strong competition lowers prices."
    }
  }
}
