import { budgetOfOccasion, kindOf } from "../../stages/procurement.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { signingDate } from "../dating.ts"
import { agreementDelivery } from "../parameters/agreement-delivery.ts"
import { noWritingCap } from "../parameters/no-writing-cap.ts"
import { breach, caution, type ContractRule, recorded, unrecorded, wording } from "../rule.ts"
import { groundOfMethod, writtenAgreement } from "../scope.ts"

const agreementGrounds = ["56-1-c", "56-2-b", "56-2-d", "56-2-f"]

/**
 * A simple written agreement is for grounds 56 (1) (ค), 56 (2) (ข), (ง), (ฉ), state sellers, full delivery within 5 working days from the
 * day after ("ภายใน": the fifth is within) and other announced cases; budgets "ไม่เกิน" 100,000 baht need no writing. A breach only where
 * the other cases are recorded as none, for that list was not read (C). A lease may be plain (4), a consultant's ground 70 (3) (ข): not judged.
 * Source: มาตรา 96 (A).
 */
export const act96Agreement: ContractRule = {
  id: "act-96-agreement",
  title: { th: "กรณีที่ใช้ข้อตกลงแทนสัญญาได้", en: "When a simple agreement is enough" },
  stage: "contract",
  about: "contract",
  severity: "breach",
  datedBy: signingDate,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "act-2560", pinpoint: "มาตรา 96 วรรคหนึ่ง" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { small: noWritingCap, days: agreementDelivery },
      scope: writtenAgreement,
      judge: ({ procurement, contract }, { small, days }) => {
        const [method, ground] = [recorded(procurement.purchase).method!, groundOfMethod(procurement)]
        const { sellerIsState, deliveryWorkingDays: delivery, otherAgreementCase: other } = contract
        const amount = budgetOfOccasion(procurement)
        if (typeof ground === "string" && agreementGrounds.includes(ground)) return "conforms"
        if (sellerIsState === true || typeof other === "string") return "conforms"
        if (delivery !== undefined && delivery <= days) return "conforms"
        if (amount !== undefined && amount <= small) return "conforms"
        const lacking = unrecorded({
          "prep.kind": kindOf(procurement),
          "prep.amount": amount,
          "purchase.ground": ground,
          "contract.sellerIsState": sellerIsState,
          "contract.deliveryWorkingDays": delivery
        })
        if (lacking !== undefined) return lacking
        return (other === null ? breach : caution)("no-case", { method, delivery: delivery! })
      }
    })
  ],
  facts: { method: "method", delivery: "count" },
  says: {
    "no-case": {
      th: "ใช้ข้อตกลงแทนสัญญาโดยไม่เข้ากรณีที่บันทึกไว้ (วิธี{method} ส่งมอบใน {delivery} วันทำการ)",
      en: "a simple agreement, in no recorded case that allows one ({method}, delivery in {delivery} working days)"
    }
  },
  asks: { th: "ใช้ข้อตกลงแทนสัญญาได้หรือไม่", en: "whether a simple agreement is enough" },
  advice: {
    requires: {
      th: "ใช้ใบสั่งหรือข้อตกลงแทนสัญญาตามแบบได้เฉพาะกรณีที่กฎหมายให้ เช่น ส่งมอบครบภายใน 5 วันทำการ",
      en: "An order slip replaces the full contract only in listed cases, such as delivery in 5 working days."
    },
    remedy: {
      th: "บันทึกกรณีที่เข้า หากไม่เข้ากรณีใดให้ทำสัญญาตามแบบในครั้งต่อไปและชี้แจงครั้งนี้",
      en: "Record the case that applies; where none does, explain, and use the full form next time."
    },
    proof: { th: "ใบสั่งซื้อหรือใบสั่งจ้างที่ระบุกำหนดส่งมอบ", en: "The order slip with its delivery date." }
  }
}
