import { budgetOfOccasion } from "../../stages/procurement.ts"
import { baht } from "../../values/baht.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { invitesOffers } from "../invites.ts"
import { netWorthMin } from "../parameters/net-worth-min.ts"
import { caution, missing, type ProcurementRule, recorded, wording } from "../rule.ts"

/**
 * The invitation above ("เกิน") a budget carries the rule on the bidders' net worth. The circular was not read: its table for new firms is left
 * out, and the budget is a number the office may set. Source: ว 124 (1 มี.ค. 2566) (existence B, number C).
 */
export const w124Networth: ProcurementRule = {
  id: "w124-networth",
  title: { th: "กำหนดมูลค่าสุทธิของกิจการ", en: "Net worth asked of bidders" },
  stage: "prep",
  about: "procurement",
  severity: "caution",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2023-03-01"),
      citation: { instrument: "cgd-w124-2566", pinpoint: "" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "B",
      reads: { min: netWorthMin },
      scope: invitesOffers,
      judge: ({ procurement }, { min }) => {
        const amount = budgetOfOccasion(procurement)
        if (amount === undefined) return missing("prep.amount")
        if (amount <= baht(min)) return "out-of-scope"
        const { netWorthRequired } = recorded(procurement.prep)
        if (netWorthRequired === undefined) return missing("prep.netWorthRequired")
        return netWorthRequired ? "conforms" : caution("not-asked", { amount })
      }
    })
  ],
  facts: { amount: "baht" },
  says: {
    "not-asked": {
      th: "วงเงิน {amount} บาท บันทึกว่าประกาศไม่ได้กำหนดมูลค่าสุทธิของกิจการ",
      en: "budget {amount} baht; the invitation is recorded as not asking for net worth"
    }
  },
  asks: { th: "ประกาศกำหนดมูลค่าสุทธิของกิจการหรือไม่", en: "whether the invitation asks for net worth" },
  advice: {
    requires: {
      th: "ให้ประกาศเชิญชวนกำหนดมูลค่าสุทธิของกิจการตามหนังสือเวียน ว 124",
      en: "The invitation asks for the bidders' net worth as circular W 124 says."
    },
    remedy: {
      th: "ตรวจประกาศกับแบบล่าสุดในระบบ e-GP แล้วแก้บันทึกหรือบันทึกคำชี้แจง",
      en: "Compare the invitation with the newest form in e-GP; correct the record or record an explanation."
    },
    proof: { th: "ประกาศเชิญชวนส่วนคุณสมบัติผู้ยื่นข้อเสนอ", en: "The invitation's part on qualification." }
  }
}
