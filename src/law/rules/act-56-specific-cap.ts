import { budgetOfOccasion } from "../../stages/procurement.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { isInnovation } from "../innovation.ts"
import { specificCap } from "../parameters/specific-cap.ts"
import { breach, missing, type ProcurementRule, recorded, wording } from "../rule.ts"
import { byMethod, every, ordinaryChapter } from "../scope.ts"

/**
 * Where the specific method is chosen because the amount is small, ground 56 (2) (ข), the budget of the occasion stays within the
 * ceiling: "ไม่เกิน", exactly at the ceiling is lawful. The ceiling binds no other ground, nor what is on the list of Thai innovations.
 * Compared in satang, VAT included (B); never the award or the reference price. Source: มาตรา 56 with the Ministerial Regulation on thresholds ข้อ 1 (A).
 */
export const act56SpecificCap: ProcurementRule = {
  id: "act-56-specific-cap",
  title: {
    th: "วงเงินวิธีเฉพาะเจาะจงตามมาตรา 56 (2) (ข)",
    en: "Ceiling of the specific method under section 56 (2) (b)"
  },
  stage: "purchase",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "act-2560", pinpoint: "มาตรา 56 วรรคหนึ่ง (2) (ข)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { cap: specificCap },
      scope: (subject) => {
        const { ground } = recorded(subject.procurement.purchase)
        const isMeant = ground === "56-2-b" && !isInnovation(subject.procurement)
        return every(
          byMethod(subject, (method) => method === "specific"),
          ordinaryChapter(subject),
          ground === undefined ? missing("purchase.ground") : isMeant ? "in" : "out-of-scope"
        )
      },
      judge: ({ procurement }, { cap }) => {
        const amount = budgetOfOccasion(procurement)
        if (amount === undefined) return missing("prep.amount")
        return amount > cap ? breach("over", { amount, cap }) : "conforms"
      }
    })
  ],
  facts: { amount: "baht", cap: "baht" },
  says: {
    over: {
      th: "วงเงิน {amount} บาท เกิน {cap} บาท",
      en: "the budget of {amount} baht exceeds {cap} baht"
    }
  },
  asks: { th: "วงเงินไม่เกินเพดานของวิธีเฉพาะเจาะจงหรือไม่", en: "whether the budget is within the ceiling" },
  advice: {
    requires: {
      th: "ซื้อหรือจ้างเฉพาะเจาะจงเพราะวงเงินน้อย ต้องมีวงเงินไม่เกิน 500,000 บาทต่อครั้ง",
      en: "Where the amount is the ground, the budget is at most 500,000 baht at a time."
    },
    remedy: {
      th: "ตรวจวงเงินและเหตุที่บันทึก ถ้าเกินและยังไม่ทำสัญญาให้ใช้วิธีประกาศเชิญชวนหรือเหตุอื่นที่มีจริง",
      en: "Check budget and ground; above it, before a contract, invite or use a ground that holds."
    },
    proof: { th: "รายงานขอซื้อขอจ้างที่ระบุวงเงิน", en: "The request report with its budget." }
  }
}
