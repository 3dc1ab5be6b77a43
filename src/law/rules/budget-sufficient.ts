import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { caution, missing, type ProcurementRule, recorded, wording } from "../rule.ts"
import { awarded } from "../scope.ts"

/**
 * What is promised and paid on a purchase's budget line, all purchases counted, is no more than the line may spend after transfers (exactly as
 * much is within). Extra money recorded for the purchase (ข้อ 57 (3), 58) answers it. Never more than a caution: the ban itself stands in local
 * finance rules that were not read. Derived from ข้อ 22 (4), มาตรา 67 (1), 97 วรรคสาม (B).
 */
export const budgetSufficient: ProcurementRule = {
  id: "budget-sufficient",
  title: { th: "เงินในรายการงบประมาณเพียงพอ", en: "Enough money on the budget line" },
  stage: "budget",
  about: "procurement",
  severity: "caution",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 22 (4)" },
      besides: [
        { instrument: "act-2560", pinpoint: "มาตรา 67 (1)" },
        { instrument: "act-2560", pinpoint: "มาตรา 97 วรรคสาม" }
      ],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "B",
      reads: {},
      scope: awarded,
      judge: ({ procurement }) => {
        const { addedBudget } = recorded(procurement.purchase)
        if (addedBudget != null && addedBudget > 0n) return "conforms"
        if (procurement.line === undefined) {
          return missing(recorded(procurement.budget).line == null ? "budget.line" : "line.appropriated")
        }
        const { approved, committed, paid } = procurement.line
        return committed + paid > approved ? caution("over", { approved, committed, paid }) : "conforms"
      }
    })
  ],
  facts: { approved: "baht", committed: "baht", paid: "baht" },
  says: {
    over: {
      th: "รายการงบประมาณใช้ได้ {approved} บาท แต่ผูกพัน {committed} บาท และเบิกจ่ายแล้ว {paid} บาท",
      en: "the budget line may spend {approved} baht; {committed} baht are committed and {paid} baht paid"
    }
  },
  asks: { th: "เงินในรายการงบประมาณเพียงพอหรือไม่", en: "whether the budget line has enough money" },
  advice: {
    requires: {
      th: "ก่อนสั่งซื้อสั่งจ้าง เงินในรายการงบประมาณต้องพอกับที่ผูกพันและจ่ายไปแล้วทั้งหมด",
      en: "Before ordering, the budget line covers all that is committed and paid."
    },
    remedy: {
      th: "ตรวจทะเบียนคุมงบประมาณ โอนหรือเพิ่มเงินให้พอ หรือแก้ตัวเลขที่บันทึกผิด",
      en: "Check the budget book; transfer or add money, or correct what was recorded wrongly."
    },
    proof: {
      th: "ทะเบียนคุมงบประมาณ และหนังสืออนุมัติโอนเงิน",
      en: "The budget book, and the approvals of transfers."
    }
  }
}
