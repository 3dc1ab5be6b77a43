import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { rankMax } from "../parameters/rank-max.ts"
import { caution, missing, type ProcurementRule, recorded, wording } from "../rule.ts"
import { asOneOf, isCancelled } from "../scope.ts"

/**
 * The committee ranks no more than ("ไม่เกิน") 3 offers; more is a caution. Whether the clauses of price inquiry and selection say so too we have not
 * read: not judged. Source: ข้อ 55 (3), 146, 149 (A).
 */
export const reg55Rank3: ProcurementRule = {
  id: "reg-55-rank-3",
  title: { th: "จัดลำดับไม่เกินสามราย", en: "No more than three offers are ranked" },
  stage: "purchase",
  about: "procurement",
  severity: "caution",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 55 (3)" },
      besides: [{ instrument: "regulation-2560", pinpoint: "ข้อ 146 และ 149" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { most: rankMax },
      scope: (subject) => {
        const { method } = recorded(subject.procurement.purchase)
        if (method === "price-inquiry" || method === "selection") return "not-judged"
        return isCancelled(subject.procurement)
          ? "out-of-scope"
          : asOneOf(subject, "e-bidding", "design-general", "design-selection")
      },
      judge: ({ procurement }, { most }) => {
        const { ranked } = recorded(procurement.purchase)
        if (ranked === null) return "out-of-scope"
        if (ranked === undefined) return missing("purchase.ranked")
        return ranked > most ? caution("many", { ranked, most }) : "conforms"
      }
    })
  ],
  facts: { ranked: "count", most: "count" },
  says: {
    many: { th: "จัดลำดับไว้ {ranked} ราย เกิน {most} ราย", en: "offers ranked: {ranked}, more than {most}" }
  },
  asks: { th: "จัดลำดับไม่เกินสามรายหรือไม่", en: "whether no more than three offers were ranked" },
  advice: {
    requires: {
      th: "ให้คณะกรรมการจัดลำดับผู้ที่เสนอดีที่สุดไม่เกิน 3 ราย",
      en: "The committee ranks the best offers, three at most."
    },
    remedy: {
      th: "ตรวจรายงานผลการพิจารณา ถ้าจัดลำดับเกิน ให้บันทึกเหตุผลเป็นคำชี้แจง",
      en: "Check the report; where more were ranked, record the reason."
    },
    proof: {
      th: "รายงานผลการพิจารณาที่แสดงลำดับของผู้ยื่นข้อเสนอ",
      en: "The evaluation report with the ranks of the offers."
    }
  }
}
