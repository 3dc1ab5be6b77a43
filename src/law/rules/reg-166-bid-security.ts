import { budgetOfOccasion } from "../../stages/procurement.ts"
import { baht } from "../../values/baht.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { measure, required } from "../guarantee.ts"
import { bidSecurityMin } from "../parameters/bid-security-min.ts"
import { bidSecurityRate } from "../parameters/bid-security-rate.ts"
import { breach, caution, flag, missing, type ProcurementRule, recorded, wording } from "../rule.ts"
import { asOneOf } from "../scope.ts"

/**
 * An e-bidding above ("เกิน") 5,000,000 baht, or a general invitation to design above that construction budget, asks for a bid security of 5 %
 * of the budget in whole baht, "ไม่เกินร้อยละสิบ" where specially important. What a rate of design is taken of we have not read: a caution.
 * Asked for at or below the line: a remark. Source: ข้อ 166, 168 (A).
 */
export const reg166BidSecurity: ProcurementRule = {
  id: "reg-166-bid-security",
  title: { th: "หลักประกันการเสนอราคา", en: "Bid security" },
  stage: "purchase",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 166" },
      besides: [{ instrument: "regulation-2560", pinpoint: "ข้อ 168" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { line: bidSecurityMin, rates: bidSecurityRate },
      scope: (subject) => asOneOf(subject, "e-bidding", "design-general"),
      judge: ({ procurement }, { line, rates: { min, max } }) => {
        const { bidSecurity: asked, method } = recorded(procurement.purchase)
        const isDesign = method === "design-general"
        const amount = budgetOfOccasion(procurement)
        const size = isDesign ? (recorded(procurement.prep).constructionBudget ?? undefined) : amount
        if (size === undefined) return missing(isDesign ? "prep.constructionBudget" : "prep.amount")
        if (asked === undefined) return missing("purchase.bidSecurity")
        const isNone = asked === null || asked === 0n
        if (size <= line) return isNone ? "out-of-scope" : flag("below", { asked, size, line })
        if (isNone) return breach("none", { size, line })
        if (amount === undefined) return missing("prep.amount")
        const found = measure(asked, amount, min)
        const isHigh = asked >= required(amount, max) + baht(1)
        if (found === "enough" && !isHigh) return "conforms"
        const isSure = !isDesign && found !== "nearly"
        return (isSure ? breach : caution)(isHigh ? "high" : "short", { asked, amount, min, max })
      }
    })
  ],
  facts: { asked: "baht", size: "baht", line: "baht", amount: "baht", min: "rate", max: "rate" },
  says: {
    none: {
      th: "วงเงิน {size} บาท เกิน {line} บาท แต่ไม่ได้กำหนดให้วางหลักประกันการเสนอราคา",
      en: "budget {size} baht, above {line} baht, and no bid security was asked for"
    },
    short: {
      th: "กำหนดหลักประกันการเสนอราคา {asked} บาท ต่ำกว่าร้อยละ {min} ของวงเงิน {amount} บาท",
      en: "bid security of {asked} baht, less than {min} per cent of {amount} baht"
    },
    high: {
      th: "กำหนดหลักประกันการเสนอราคา {asked} บาท เกินร้อยละ {max} ของวงเงิน {amount} บาท",
      en: "bid security of {asked} baht, more than {max} per cent of {amount} baht"
    },
    below: {
      th: "วงเงิน {size} บาท ไม่เกิน {line} บาท ซึ่งไม่ต้องวางหลักประกันการเสนอราคา แต่กำหนดให้วาง {asked} บาท",
      en: "budget {size} baht, not above {line} baht, where none is due, and {asked} baht of bid security was asked for"
    }
  },
  asks: { th: "กำหนดหลักประกันการเสนอราคาถูกต้องหรือไม่", en: "whether the bid security was asked for as due" },
  advice: {
    requires: {
      th: "e-bidding ที่วงเงินเกิน 5 ล้านบาท ให้กำหนดหลักประกันการเสนอราคาร้อยละ 5 ของวงเงิน เป็นจำนวนเต็มบาท",
      en: "An e-bidding above 5 million baht asks for a bid security of 5 per cent, in whole baht."
    },
    remedy: {
      th: "ถ้ายังไม่ประกาศ ให้แก้จำนวนในร่าง ถ้าประกาศแล้ว ให้ตรวจจำนวนที่บันทึกและบันทึกคำชี้แจง",
      en: "Before publication mend the draft; afterwards check the recorded amount and record an explanation."
    },
    proof: {
      th: "ประกาศและเอกสารประกวดราคาที่ระบุจำนวนหลักประกันการเสนอราคา",
      en: "The invitation and documents that state the bid security."
    }
  }
}
