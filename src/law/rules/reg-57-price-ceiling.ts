import { budgetOfOccasion } from "../../stages/procurement.ts"
import { satang } from "../../values/baht.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { negotiationOverBudget } from "../parameters/negotiation-over-budget.ts"
import { agreedPrice } from "../price.ts"
import { breach, caution, type ProcurementRule, recorded, unrecorded, wording } from "../rule.ts"
import { measuredByBudget } from "../scope.ts"

/**
 * A price above the budget, later money included, is negotiated and accepted up to 110 % of it ("ไม่เกินร้อยละสิบ": exactly 110 % is
 * lawful). Beyond is a breach unless the scope was cut; in between, no recorded negotiation is a caution. Not specific, not design. Source: ข้อ 39, 57, 58, 71, 75, 116, 122 (A).
 */
export const reg57PriceCeiling: ProcurementRule = {
  id: "reg-57-price-ceiling",
  title: { th: "ราคาที่ตกลงเทียบกับวงเงิน", en: "Agreed price against the budget" },
  stage: "purchase",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 57" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { percent: negotiationOverBudget },
      scope: measuredByBudget,
      judge: ({ procurement }, { percent }) => {
        const { addedBudget, scopeCut, negotiatedOn } = recorded(procurement.purchase)
        const amount = budgetOfOccasion(procurement)
        const price = agreedPrice(procurement)
        if (amount === undefined || price === undefined) {
          return unrecorded({ "prep.amount": amount, "purchase.awardPrice": price })!
        }
        const budget = satang(amount + (addedBudget ?? 0n))
        const ceiling = satang((budget * (100n + percent)) / 100n)
        if (price <= budget) return "conforms"
        if (price <= ceiling) {
          return typeof negotiatedOn === "string" ? "conforms" : caution("unnegotiated", { price, budget })
        }
        if (scopeCut === true) return "conforms"
        const lacking = unrecorded({ "purchase.addedBudget": addedBudget, "purchase.scopeCut": scopeCut })
        return lacking ?? breach("over", { price, budget, ceiling })
      }
    })
  ],
  facts: { price: "baht", budget: "baht", ceiling: "baht" },
  says: {
    over: {
      th: "ราคา {price} บาท เกิน {ceiling} บาท (วงเงิน {budget} บาท และอีกร้อยละสิบ)",
      en: "the price of {price} baht exceeds {ceiling} baht (the budget of {budget} baht and a tenth)"
    },
    unnegotiated: {
      th: "ราคา {price} บาท เกินวงเงิน {budget} บาท และไม่มีบันทึกการต่อรองราคา",
      en: "the price of {price} baht exceeds the budget of {budget} baht and no negotiation is recorded"
    }
  },
  asks: { th: "ราคาที่ตกลงอยู่ในวงเงินหรือไม่", en: "whether the price is within the budget" },
  advice: {
    requires: {
      th: "ถ้าราคาเกินวงเงิน ให้ต่อรอง แล้วรับได้ไม่เกินวงเงินรวมเงินที่ขอเพิ่มบวกร้อยละ 10",
      en: "Negotiate a price above the budget; accept at most 10 per cent above it, later money included."
    },
    remedy: {
      th: "บันทึกการต่อรอง เงินที่ขอเพิ่ม หรือการปรับลดเนื้องาน ถ้าไม่มี ให้เสนอยกเลิกหรือบันทึกคำชี้แจง",
      en: "Record the negotiation, the money added or the scope cut; else propose to cancel or explain."
    },
    proof: {
      th: "บันทึกการต่อรองราคา และหนังสืออนุมัติเงินเพิ่มหรือปรับลดเนื้องาน",
      en: "The record of the negotiation, and the approval of more money or less scope."
    }
  }
}
