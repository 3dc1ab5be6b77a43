import { budgetOfOccasion } from "../../stages/procurement.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { eBiddingMin } from "../parameters/e-bidding-min.ts"
import { caution, missing, type ProcurementRule, recorded, unrecorded, wording } from "../rule.ts"
import { byMethod, every, ordinaryChapter } from "../scope.ts"

/**
 * A general invitation above 500,000 baht ("เกิน": exactly 500,000 is not) for an item that is not in the e-catalogue goes by e-bidding.
 * Never more than a caution. Price inquiry where the internet is limited (ข้อ 32) and international bidding (ข้อ 60) have their own rules;
 * "general invitation" alone does not say which way was used. Source: ข้อ 31 (A).
 */
export const reg31EBidding: ProcurementRule = {
  id: "reg-31-ebidding",
  title: { th: "พัสดุนอก e-catalog เกินวงเงินใช้ e-bidding", en: "e-bidding for items outside the e-catalogue" },
  stage: "purchase",
  about: "procurement",
  severity: "caution",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 31" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { min: eBiddingMin },
      scope: (subject) =>
        every(
          byMethod(subject, (method) => ["e-bidding", "e-market", "general"].includes(method)),
          ordinaryChapter(subject)
        ),
      judge: ({ procurement }, { min }) => {
        const { inCatalog } = recorded(procurement.prep)
        const { method } = recorded(procurement.purchase)
        const amount = budgetOfOccasion(procurement)
        if (inCatalog === true || (amount !== undefined && amount <= min)) return "out-of-scope"
        if (method === "e-bidding") return "conforms"
        if (method === "general") return missing("purchase.method")
        const lacking = unrecorded({ "prep.amount": amount, "prep.inCatalog": inCatalog })
        return lacking ?? caution("other-way", { amount: amount!, min, method: method! })
      }
    })
  ],
  facts: { amount: "baht", min: "baht", method: "method" },
  says: {
    "other-way": {
      th: "วงเงิน {amount} บาท เกิน {min} บาท พัสดุไม่อยู่ใน e-catalog แต่ใช้{method}",
      en: "the budget of {amount} baht exceeds {min} baht and the item is not in the e-catalogue, but {method} was used"
    }
  },
  asks: { th: "ต้องใช้วิธี e-bidding หรือไม่", en: "whether e-bidding was called for" },
  advice: {
    requires: {
      th: "พัสดุที่ไม่อยู่ใน e-catalog วงเงินเกิน 500,000 บาท ให้ใช้ e-bidding",
      en: "Items outside the e-catalogue above 500,000 baht go by e-bidding."
    },
    remedy: {
      th: "ตรวจว่าพัสดุอยู่ใน e-catalog หรือไม่ แล้วแก้ข้อมูล หรือบันทึกเหตุผลที่ใช้วิธีอื่น",
      en: "Check whether it is in the e-catalogue; correct the record or state why another way was used."
    },
    proof: {
      th: "ผลค้นใน e-catalog และประกาศเชิญชวนใน e-GP",
      en: "The search of the e-catalogue, and the invitation in e-GP."
    }
  }
}
