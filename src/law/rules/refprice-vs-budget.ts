import { thaiDate } from "../../values/thai-date.ts"
import { boughtOrHired } from "../bought-or-hired.ts"
import { requestDate } from "../dating.ts"
import { agreedPrice } from "../price.ts"
import { flag, missing, type ProcurementRule, recorded, wording } from "../rule.ts"
import { every, isCancelled } from "../scope.ts"
import { hasOwnReport, smallPurchaseWay } from "../small-purchase.ts"

/**
 * A reference price above the budget, or an agreed price above the reference price, is worth a question; equal is not. Prices of offers are
 * measured by the budget, not by the reference price (ข้อ 57), so this is a flag. Outside: no reference price, reports of a purchase's
 * own. Derived from มาตรา 4 and ข้อ 22 (3), (4) (B).
 */
export const refPriceVsBudget: ProcurementRule = {
  id: "refprice-vs-budget",
  title: { th: "ราคากลางเทียบกับวงเงินและราคาที่ตกลง", en: "Reference price, budget and agreed price" },
  stage: "prep",
  about: "procurement",
  severity: "flag",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "remark", pinpoint: "" },
      besides: [
        { instrument: "act-2560", pinpoint: "มาตรา 4" },
        { instrument: "regulation-2560", pinpoint: "ข้อ 22 (3) และ ข้อ 22 (4)" }
      ],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "B",
      reads: {},
      scope: (subject) => {
        const { referencePrice } = recorded(subject.procurement.prep)
        if (referencePrice === null || hasOwnReport(smallPurchaseWay(subject.procurement)))
          return "out-of-scope"
        const price = referencePrice === undefined ? missing("prep.referencePrice") : "in"
        return every(boughtOrHired(subject), price)
      },
      judge: ({ procurement }) => {
        const { amount, referencePrice } = recorded(procurement.prep)
        const reference = referencePrice!
        const agreed = agreedPrice(procurement)
        if (agreed !== undefined && agreed > reference) return flag("agreed-over", { agreed, reference })
        if (amount == null) return missing("prep.amount")
        if (reference > amount) return flag("over-budget", { reference, amount })
        return agreed === undefined && !isCancelled(procurement) ? missing("purchase.awardPrice") : "conforms"
      }
    })
  ],
  facts: { agreed: "baht", reference: "baht", amount: "baht" },
  says: {
    "agreed-over": {
      th: "ราคาที่ตกลง {agreed} บาท สูงกว่าราคากลาง {reference} บาท",
      en: "agreed at {agreed} baht, above the reference price of {reference} baht"
    },
    "over-budget": {
      th: "ราคากลาง {reference} บาท สูงกว่าวงเงิน {amount} บาท",
      en: "the reference price of {reference} baht is above the budget of {amount} baht"
    }
  },
  asks: {
    th: "ราคากลางสัมพันธ์กับวงเงินและราคาที่ตกลงหรือไม่",
    en: "how the reference price stands to budget and price"
  },
  advice: {
    requires: {
      th: "ราคากลางใช้เทียบว่าราคาสมเหตุผล ส่วนการรับราคาใช้วงเงินที่จะซื้อหรือจ้างเป็นเกณฑ์",
      en: "The reference price shows whether a price is reasonable; offers are measured by the budget."
    },
    remedy: {
      th: "ตรวจการคำนวณราคากลางอีกครั้ง และบันทึกเหตุผลที่ตกลงราคานั้น",
      en: "Check the reckoning of the reference price, and record why the price was agreed to."
    },
    proof: {
      th: "แบบแสดงราคากลาง และบันทึกต่อรองราคา",
      en: "The form of the reference price, and the note of the negotiation."
    },
    notMeaning: {
      th: "ไม่ได้หมายความว่าราคาสูงเกินจริง ราคาตลาดอาจเปลี่ยนไปหลังกำหนดราคากลาง",
      en: "It does not mean the price is too high; the market may have moved since."
    }
  }
}
