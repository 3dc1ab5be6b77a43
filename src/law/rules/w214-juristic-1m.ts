import { budgetOfOccasion, kindOf } from "../../stages/procurement.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { qualifies } from "../invites.ts"
import { constructionJuristicMin } from "../parameters/construction-juristic-min.ts"
import { breach, caution, missing, type ProcurementRule, recorded, wording } from "../rule.ts"
import { isSpecific } from "../scope.ts"

/**
 * Bidders for a construction of 1,000,000 baht or more ("ตั้งแต่ … ขึ้นไป": exactly that is within) must be required to be juristic persons. By a
 * specific method the qualification follows the forms mutatis mutandis (ข้อ 1.1.1): a caution. Source: ว 214 ข้อ 1.1.2 (A).
 */
export const w214Juristic1m: ProcurementRule = {
  id: "w214-juristic-1m",
  title: { th: "งานก่อสร้างต้องกำหนดให้เป็นนิติบุคคล", en: "Juristic bidders for construction" },
  stage: "prep",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2020-05-18"),
      citation: { instrument: "cgd-w214-2563", pinpoint: "ข้อ 1.1.2" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { min: constructionJuristicMin },
      scope: (subject) => {
        const kind = kindOf(subject.procurement)
        return kind !== undefined && kind !== "construction" ? "out-of-scope" : qualifies(subject)
      },
      judge: ({ procurement }, { min }) => {
        const amount = budgetOfOccasion(procurement)
        if (amount === undefined) return missing("prep.amount")
        if (amount < min) return "out-of-scope"
        const { juristicRequired } = recorded(procurement.prep)
        if (juristicRequired === undefined) return missing("prep.juristicRequired")
        if (juristicRequired) return "conforms"
        const isMild = isSpecific(recorded(procurement.purchase).method!)
        return (isMild ? caution : breach)("not-required", { amount, min })
      }
    })
  ],
  facts: { amount: "baht", min: "baht" },
  says: {
    "not-required": {
      th: "งานก่อสร้างวงเงิน {amount} บาท (ตั้งแต่ {min} บาทขึ้นไป) บันทึกว่าไม่ได้กำหนดให้ผู้ยื่นข้อเสนอเป็นนิติบุคคล",
      en: "construction of {amount} baht, {min} baht or more; bidders recorded as not required to be juristic persons"
    }
  },
  asks: { th: "กำหนดให้ผู้ยื่นข้อเสนอเป็นนิติบุคคลหรือไม่", en: "whether bidders had to be juristic persons" },
  advice: {
    requires: {
      th: "งานก่อสร้างตั้งแต่ 1,000,000 บาท ให้กำหนดในประกาศว่าผู้ยื่นข้อเสนอต้องเป็นนิติบุคคล",
      en: "For construction of 1,000,000 baht or more, the invitation asks for juristic persons."
    },
    remedy: {
      th: "ตรวจประกาศ ถ้ากำหนดไว้แล้วให้แก้บันทึก ถ้าไม่ได้กำหนดให้บันทึกคำชี้แจง",
      en: "Check the invitation: correct the record where it does ask, else record an explanation."
    },
    proof: { th: "ประกาศเชิญชวนส่วนคุณสมบัติผู้ยื่นข้อเสนอ", en: "The invitation's part on qualification." }
  }
}
