import { thaiDate } from "../../values/thai-date.ts"
import { budgetOfOccasion } from "../../stages/procurement.ts"
import { requestDate } from "../dating.ts"
import { hiredFromOne } from "../hired.ts"
import { consultantLimitedCap } from "../parameters/consultant-limited-cap.ts"
import { consultantSpecificCap } from "../parameters/consultant-specific-cap.ts"
import { breach, missing, type ProcurementRule, recorded, wording } from "../rule.ts"
import { every } from "../scope.ts"

/**
 * Consultants are hired from one because the budget is small up to 500,000 baht, ground 70 (3) (ข), or because there are few of them up to
 * 5,000,000 baht, ground 70 (3) (ง): "ไม่เกิน", exactly that is within. The budget of the occasion is compared; the caps bind no other ground. Source:
 * มาตรา 70, กฎกระทรวงวงเงิน ข้อ 2 (A).
 */
export const mr2ConsultantCap: ProcurementRule = {
  id: "mr2-consultant-cap",
  title: { th: "วงเงินจ้างที่ปรึกษาโดยวิธีเฉพาะเจาะจง", en: "Ceiling for consultants by the specific method" },
  stage: "purchase",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "thresholds-2560", pinpoint: "ข้อ 2" },
      besides: [{ instrument: "act-2560", pinpoint: "มาตรา 70" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { few: consultantLimitedCap, small: consultantSpecificCap },
      scope: (subject) => {
        const { ground } = recorded(subject.procurement.purchase)
        const isCapped = ground === "70-3-b" || ground === "70-3-d"
        return every(
          hiredFromOne(subject, "consultant"),
          ground === undefined ? missing("purchase.ground") : isCapped ? "in" : "out-of-scope"
        )
      },
      judge: ({ procurement }, { few, small }) => {
        const { ground } = recorded(procurement.purchase)
        const amount = budgetOfOccasion(procurement)
        if (amount === undefined) return missing("prep.amount")
        const cap = ground === "70-3-b" ? small : few
        return amount > cap ? breach("over", { amount, cap, ground: ground! }) : "conforms"
      }
    })
  ],
  facts: { amount: "baht", cap: "baht", ground: "ground" },
  says: {
    over: {
      th: "วงเงิน {amount} บาท เกิน {cap} บาท ของเหตุตามมาตรา {ground}",
      en: "the budget of {amount} baht exceeds {cap} baht, for the ground of section {ground}"
    }
  },
  asks: { th: "วงเงินไม่เกินเพดานของวิธีเฉพาะเจาะจงหรือไม่", en: "whether the budget is within the ceiling" },
  advice: {
    requires: {
      th: "จ้างที่ปรึกษาแบบเจาะจงเพราะวงเงินน้อยได้ไม่เกิน 500,000 บาท เพราะมีที่ปรึกษาจำกัดได้ไม่เกิน 5,000,000 บาท",
      en: "From one consultant: up to 500,000 baht as a small budget, 5,000,000 baht where consultants are few."
    },
    remedy: {
      th: "ตรวจเหตุและวงเงินในรายงานขอจ้าง ถ้าเกินให้ใช้วิธีอื่นหรือเหตุอื่นที่มีหลักฐาน",
      en: "Check ground and budget; above the ceiling use another method, or another ground with evidence."
    },
    proof: { th: "รายงานขอจ้างที่ระบุวงเงินและเหตุ", en: "The report that states budget and ground." }
  }
}
