import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { refPricePublishFormer } from "../parameters/ref-price-publish-former.ts"
import { refPricePublishMin } from "../parameters/ref-price-publish-min.ts"
import { isUrgentOrSecret, priceParts, pricePublication, publishesPrice } from "../reference-price.ts"
import { breach, caution, missing, type ProcurementRule, recorded, wording } from "../rule.ts"
import { wayUnknown } from "../small-purchase.ts"

/**
 * For budgets above 500,000 baht ("เกิน") the reference price and its calculation are published in e-GP, not later than the invitation; a
 * caution up to there from above 100,000 where recorded as none, on urgent or secret grounds, and for the moment where not everyone is invited. Website and form
 * recorded as none are a caution. Outside: ข้อ 79 วรรคสอง, ว 119. Source: มาตรา 63 (A), amounts and moment (B).
 */
export const act63RefPricePublish: ProcurementRule = {
  id: "act-63-refprice-publish",
  title: { th: "เผยแพร่ราคากลางและการคำนวณ", en: "Publication of the reference price" },
  stage: "prep",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "act-2560", pinpoint: "มาตรา 63" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { min: refPricePublishMin, former: refPricePublishFormer },
      scope: publishesPrice,
      judge: ({ procurement }, { min, former }) => {
        const { amount, referencePriceEgpOn: on } = recorded(procurement.prep)
        if (amount == null) return missing("prep.amount")
        if (amount <= former) return "out-of-scope"
        if (on === undefined) return amount > min ? missing("prep.referencePriceEgpOn") : "out-of-scope"
        const find = amount > min && !isUrgentOrSecret(procurement) ? breach : caution
        if (on === null) return wayUnknown(procurement) ?? find("never", { amount })
        if (amount <= min) return "conforms"
        const { late, isForAll, parts, lacking } = pricePublication(procurement, on)
        const findLate = isForAll ? find : caution
        if (late !== undefined) return wayUnknown(procurement) ?? findLate("late", { amount, ...late })
        return parts === "" ? (lacking ?? "conforms") : caution("parts", { amount, parts })
      }
    })
  ],
  facts: { amount: "baht", on: "date", startedOn: "date", parts: priceParts },
  says: {
    never: {
      th: "วงเงิน {amount} บาท บันทึกว่าไม่ได้เผยแพร่ราคากลางใน e-GP",
      en: "budget {amount} baht, the reference price recorded as not published in e-GP"
    },
    late: {
      th: "วงเงิน {amount} บาท เผยแพร่ราคากลางเมื่อ {on} หลังเริ่มเชิญชวนหรือเจรจาเมื่อ {startedOn}",
      en: "budget {amount} baht, published on {on}, invitation or negotiation from {startedOn}"
    },
    parts: {
      th: "วงเงิน {amount} บาท เผยแพร่ราคากลางโดยบันทึกว่าไม่มี: {parts}",
      en: "budget {amount} baht, the reference price recorded as published without: {parts}"
    }
  },
  asks: { th: "เผยแพร่ราคากลางครบถ้วนหรือไม่", en: "whether the reference price was published in full" },
  advice: {
    requires: {
      th: "ประกาศราคากลางพร้อมวิธีคำนวณใน e-GP และเว็บไซต์ ไม่ช้ากว่าวันเชิญชวน",
      en: "Publish the reference price and its reckoning in e-GP and on the website by the invitation."
    },
    remedy: {
      th: "ประกาศแบบ บก. ที่ขาดทันที บันทึกวันที่ และเหตุผลถ้าช้า",
      en: "Publish the form that is lacking, record the day, and the reason where it was late."
    },
    proof: {
      th: "แบบ บก. ที่ลงนาม และหน้าประกาศใน e-GP และเว็บไซต์",
      en: "The signed form, and its pages in e-GP and on the website."
    }
  }
}
