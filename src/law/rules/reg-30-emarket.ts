import { budgetOfOccasion, kindOf } from "../../stages/procurement.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { eMarketMin } from "../parameters/e-market-min.ts"
import { eMarketQuotationMax } from "../parameters/e-market-quotation-max.ts"
import { breach, caution, type ProcurementRule, recorded, unrecorded, wording } from "../rule.ts"
import { byMethod, every, isGeneral, kindKnown, ordinaryChapter } from "../scope.ts"

/**
 * In the e-market an item goes by quotation above 500,000 ("เกิน") up to 5,000,000 baht ("ไม่เกิน"), by auction above. An item of the
 * e-catalogue above 500,000 baht that went by e-bidding or price inquiry is a caution. Source: ข้อ 30 (A).
 */
export const reg30Emarket: ProcurementRule = {
  id: "reg-30-emarket",
  title: { th: "วิธี e-market ตามวงเงิน", en: "Ways of the e-market by amount" },
  stage: "purchase",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 30" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { min: eMarketMin, max: eMarketQuotationMax },
      scope: (subject) =>
        every(
          byMethod(subject, (it) => isGeneral(it) && it !== "international-bidding"),
          ordinaryChapter(subject),
          kindKnown(subject)
        ),
      judge: ({ procurement }, { min, max }) => {
        const { method, subMethod: way } = recorded(procurement.purchase)
        const { inCatalog } = recorded(procurement.prep)
        const amount = budgetOfOccasion(procurement)
        if (amount !== undefined && amount <= min) return "out-of-scope"
        if (method !== "e-market") {
          if (inCatalog === false || kindOf(procurement) === "construction") return "out-of-scope"
          const known = method === "general" ? undefined : method
          const lacking = unrecorded({
            "prep.amount": amount,
            "prep.inCatalog": inCatalog,
            "purchase.method": known
          })
          return lacking ?? caution("other-way", { amount: amount!, min, method: method! })
        }
        const open = unrecorded({ "prep.amount": amount, "purchase.subMethod": way })
        if (open !== undefined) return open
        if (way === (amount! <= max ? "quotation" : "auction")) return "conforms"
        return way === "quotation" || way === "auction" ? breach(way, { amount: amount!, max }) : "not-judged"
      }
    })
  ],
  facts: { amount: "baht", min: "baht", max: "baht", method: "method" },
  says: {
    quotation: {
      th: "วงเงิน {amount} บาท เกิน {max} บาท แต่ใช้ใบเสนอราคาใน e-market",
      en: "the budget of {amount} baht exceeds {max} baht, the e-market went by quotation"
    },
    auction: {
      th: "วงเงิน {amount} บาท ไม่เกิน {max} บาท แต่ใช้ประมูลใน e-market",
      en: "the budget of {amount} baht is within {max} baht, the e-market went by auction"
    },
    "other-way": {
      th: "พัสดุใน e-catalog วงเงิน {amount} บาท เกิน {min} บาท แต่ใช้วิธี{method}",
      en: "an item of the e-catalogue for {amount} baht, more than {min} baht, but {method} was used"
    }
  },
  asks: { th: "ใช้วิธี e-market ถูกตามวงเงินหรือไม่", en: "whether the way of the e-market fits the amount" },
  advice: {
    requires: {
      th: "ของใน e-catalog เกิน 500,000 บาทใช้ e-market: ไม่เกิน 5 ล้านใช้ใบเสนอราคา เกินนั้นใช้ประมูล",
      en: "Catalogue items above 500,000 baht: e-market, by quotation up to 5 million, else by auction."
    },
    remedy: {
      th: "ตรวจวิธีย่อยและวงเงินที่บันทึก ถ้ายังไม่ประกาศให้เปลี่ยนวิธีให้ตรง ถ้าประกาศแล้วให้ชี้แจง",
      en: "Check way and budget as recorded; change the way before inviting, or explain it afterwards."
    },
    proof: {
      th: "รายงานขอซื้อขอจ้าง และประกาศเชิญชวนใน e-GP",
      en: "The request report, and the invitation in e-GP."
    }
  }
}
