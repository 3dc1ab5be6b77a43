import { budgetOfOccasion } from "../../stages/procurement.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { priceInquiryMax } from "../parameters/price-inquiry-max.ts"
import { priceInquiryMin } from "../parameters/price-inquiry-min.ts"
import { breach, flag, type ProcurementRule, recorded, unrecorded, wording } from "../rule.ts"
import { asOneOf, every, kindKnown, ordinaryChapter } from "../scope.ts"

/**
 * Price inquiry is for a budget above 500,000 ("เกิน") up to 5,000,000 baht ("ไม่เกิน") where the internet is too limited for e-market and
 * e-bidding, with the reason in the report. It is rare today: used lawfully, a remark. Source: ข้อ 32 (A).
 */
export const reg32PriceInquiry: ProcurementRule = {
  id: "reg-32-price-inquiry",
  title: { th: "วิธีสอบราคา", en: "Price inquiry" },
  stage: "purchase",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 32" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { min: priceInquiryMin, max: priceInquiryMax },
      scope: (subject) =>
        every(asOneOf(subject, "price-inquiry"), ordinaryChapter(subject), kindKnown(subject)),
      judge: ({ procurement }, { min, max }) => {
        const { noInternetReason } = recorded(procurement.purchase)
        const amount = budgetOfOccasion(procurement)
        if (amount !== undefined && amount <= min) return "out-of-scope"
        if (amount !== undefined && amount > max) return breach("over", { amount, max })
        const lacking = unrecorded({ "prep.amount": amount, "purchase.noInternetReason": noInternetReason })
        if (lacking !== undefined) return lacking
        return noInternetReason === null
          ? breach("no-reason", { amount: amount! })
          : flag("rare", { amount: amount! })
      }
    })
  ],
  facts: { amount: "baht", max: "baht" },
  says: {
    over: {
      th: "ใช้วิธีสอบราคาในวงเงิน {amount} บาท เกิน {max} บาท",
      en: "price inquiry with a budget of {amount} baht, more than {max} baht"
    },
    "no-reason": {
      th: "ใช้วิธีสอบราคาในวงเงิน {amount} บาท โดยบันทึกว่าไม่มีเหตุที่ใช้ e-market หรือ e-bidding ไม่ได้",
      en: "price inquiry with a budget of {amount} baht, recorded as without a reason against e-market and e-bidding"
    },
    rare: {
      th: "ใช้วิธีสอบราคาในวงเงิน {amount} บาท ซึ่งใช้ได้เฉพาะพื้นที่ที่สัญญาณอินเทอร์เน็ตมีข้อจำกัด",
      en: "price inquiry with a budget of {amount} baht, which is for places with limited internet only"
    }
  },
  asks: { th: "ใช้วิธีสอบราคาได้หรือไม่", en: "whether price inquiry could be used" },
  advice: {
    requires: {
      th: "ใช้สอบราคาได้เมื่อเกิน 500,000 ไม่เกิน 5 ล้านบาท และพื้นที่มีข้อจำกัดอินเทอร์เน็ต โดยระบุเหตุในรายงาน",
      en: "Above 500,000 up to 5 million baht, where the internet is limited, with the reason in the report."
    },
    remedy: {
      th: "บันทึกเหตุที่ใช้ e-market หรือ e-bidding ไม่ได้ ถ้าไม่มีให้เปลี่ยนไปใช้วิธีนั้นก่อนประกาศ",
      en: "Record why e-market and e-bidding were impossible; without a reason change the method first."
    },
    proof: {
      th: "รายงานขอซื้อขอจ้างที่ระบุข้อจำกัดของสัญญาณอินเทอร์เน็ต",
      en: "The request report that states the limits of the internet there."
    }
  }
}
