import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { hiredFromOne } from "../hired.ts"
import { designConstructionCap } from "../parameters/design-construction-cap.ts"
import { breach, missing, type ProcurementRule, recorded, wording } from "../rule.ts"
import { every } from "../scope.ts"

/**
 * A designer or supervisor is hired from one on ground 82 (2) where the budget of the works, not the fee, is "ไม่เกิน" 5,000,000 baht: exactly that is
 * within. Not judged where the works are recorded as without a budget. Source: มาตรา 82 (2), กฎกระทรวงวงเงิน ข้อ 3 (A).
 */
export const mr3DesignCap: ProcurementRule = {
  id: "mr3-design-cap",
  title: { th: "วงเงินค่าก่อสร้างที่จ้างออกแบบโดยวิธีเฉพาะเจาะจง", en: "Ceiling for design by the specific method" },
  stage: "purchase",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "thresholds-2560", pinpoint: "ข้อ 3" },
      besides: [{ instrument: "act-2560", pinpoint: "มาตรา 82 (2)" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { cap: designConstructionCap },
      scope: (subject) => {
        const { ground } = recorded(subject.procurement.purchase)
        return every(
          hiredFromOne(subject, "design"),
          ground === undefined ? missing("purchase.ground") : ground === "82-2" ? "in" : "out-of-scope"
        )
      },
      judge: ({ procurement }, { cap }) => {
        const { constructionBudget: works } = recorded(procurement.prep)
        if (works === undefined) return missing("prep.constructionBudget")
        if (works === null) return "not-judged"
        return works > cap ? breach("over", { works, cap }) : "conforms"
      }
    })
  ],
  facts: { works: "baht", cap: "baht" },
  says: {
    over: {
      th: "วงเงินค่าก่อสร้าง {works} บาท เกิน {cap} บาท",
      en: "the budget of the works, {works} baht, exceeds {cap} baht"
    }
  },
  asks: { th: "วงเงินค่าก่อสร้างไม่เกินเพดานหรือไม่", en: "whether the budget of the works is within the ceiling" },
  advice: {
    requires: {
      th: "จ้างออกแบบหรือคุมงานแบบเจาะจงด้วยเหตุนี้ได้ เมื่องบค่าก่อสร้าง (ไม่ใช่ค่าจ้าง) ไม่เกิน 5,000,000 บาท",
      en: "On this ground the budget of the works, not the fee, is at most 5,000,000 baht."
    },
    remedy: {
      th: "ตรวจวงเงินค่าก่อสร้าง ถ้าเกินให้ใช้วิธีอื่นหรือเหตุอื่นที่มีหลักฐาน",
      en: "Check the budget of the works; above the ceiling use another method, or another ground with evidence."
    },
    proof: { th: "รายงานขอจ้างที่ระบุวงเงินค่าก่อสร้าง", en: "The report that states the budget of the works." }
  }
}
