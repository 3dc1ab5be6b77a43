import { budgetOfOccasion } from "../../stages/procurement.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { noWritingCap } from "../parameters/no-writing-cap.ts"
import { breach, caution, type ContractRule, missing, recorded, unrecorded, wording } from "../rule.ts"
import { wayOfSpecific } from "../scope.ts"

/**
 * Only a budget of the occasion "ไม่เกิน" 100,000 baht (exactly that much is within) may go without any writing, and then there is other
 * evidence such as a receipt. Above it nothing in writing is a caution for what ข้อ 79 วรรคสอง or ว 119 let be bought first, else a breach.
 * Judged by the day of the request, for what is not written is not signed. Source: มาตรา 96 วรรคสอง, กฎกระทรวงวงเงิน ข้อ 4 (A).
 */
export const act96NoWriting: ContractRule = {
  id: "act-96-no-writing",
  title: { th: "กรณีที่ไม่ทำข้อตกลงเป็นหนังสือ", en: "When nothing need be in writing" },
  stage: "contract",
  about: "contract",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "act-2560", pinpoint: "มาตรา 96 วรรคสอง" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { small: noWritingCap },
      scope: ({ contract: { form } }) => {
        if (form === undefined) return missing("contract.form")
        return form === "unwritten" ? "in" : "out-of-scope"
      },
      judge: ({ procurement, contract: { writtenEvidence } }, { small }) => {
        const { method } = recorded(procurement.purchase)
        const amount = budgetOfOccasion(procurement)
        if (amount === undefined) return missing("prep.amount")
        if (amount <= small) {
          if (writtenEvidence === null) return breach("no-evidence", { amount })
          return unrecorded({ "contract.writtenEvidence": writtenEvidence }) ?? "conforms"
        }
        const way = wayOfSpecific(procurement)
        if (way === "urgent" || way === "w119") return caution("over", { amount, small })
        const lacking = unrecorded({ "purchase.method": method, "purchase.subMethod": way })
        return lacking ?? breach("over", { amount, small })
      }
    })
  ],
  facts: { amount: "baht", small: "baht" },
  says: {
    over: {
      th: "วงเงิน {amount} บาท เกิน {small} บาท แต่บันทึกว่าไม่ได้ทำเป็นหนังสือ",
      en: "budget {amount} baht, above {small}, recorded as not in writing"
    },
    "no-evidence": {
      th: "วงเงิน {amount} บาท ไม่ได้ทำเป็นหนังสือ และบันทึกว่าไม่มีหลักฐานการซื้อหรือจ้าง",
      en: "budget {amount} baht, nothing in writing, recorded as without other evidence"
    }
  },
  asks: { th: "ไม่ทำเป็นหนังสือได้หรือไม่", en: "whether nothing need be in writing" },
  advice: {
    requires: {
      th: "ไม่ทำเป็นหนังสือได้เฉพาะวงเงินไม่เกิน 100,000 บาท และต้องมีหลักฐานการซื้อหรือจ้าง",
      en: "Nothing in writing only up to 100,000 baht, and with evidence of the purchase."
    },
    remedy: {
      th: "ขอใบเสร็จหรือใบส่งของจากผู้ขายแล้วบันทึก วงเงินสูงกว่านั้นให้ทำใบสั่งหรือสัญญา",
      en: "Get the receipt or delivery note and record it; above that make an order slip or contract."
    },
    proof: { th: "ใบเสร็จรับเงิน ใบส่งของ หรือใบสำคัญรับเงิน", en: "The receipt, delivery note or voucher." }
  }
}
