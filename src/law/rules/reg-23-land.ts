import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { landItems, landReport } from "../land-report.ts"
import { landComparablesUsual } from "../parameters/land-comparables-usual.ts"
import { breach, caution, missing, type ProcurementRule, recorded, wording } from "../rule.ts"
import { byMethod } from "../scope.ts"

/**
 * The report on a purchase of land or buildings has items (1) to (6) of ข้อ 23; (7), other proposals, may be none. An item recorded as none is
 * a breach; of last sales nearby "ประมาณ 3 ราย" are usual, fewer is a caution. The reasons are told by
 * reg-22-1-reason and act-56-ground-required. Asked where land is bought on ground 56 (2) (ช). Source: ข้อ 23 (A).
 */
export const reg23Land: ProcurementRule = {
  id: "reg-23-land",
  title: { th: "รายงานขอซื้อที่ดินหรือสิ่งปลูกสร้าง", en: "The report on buying land or buildings" },
  stage: "prep",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 23" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { usual: landComparablesUsual },
      scope: (subject) => {
        const { ground } = recorded(subject.procurement.purchase)
        const byWay = byMethod(subject, (method) => method === "specific")
        if (byWay !== "in" || ground === undefined) return byWay === "in" ? missing("purchase.ground") : byWay
        return ground === "56-2-g" ? "in" : "out-of-scope"
      },
      judge: ({ procurement }, { usual }) => {
        const { lacking, none, sales } = landReport(procurement)
        const items = none.filter((item) => item !== "reason" && item !== "method")
        if (items.length > 0) return breach("none", { items: items.join(" ") })
        if (sales != null && sales < usual) return caution("few", { sales, usual })
        return lacking ?? (none.length > 0 ? "out-of-scope" : "conforms")
      }
    })
  ],
  facts: { items: landItems, sales: "count", usual: "count" },
  says: {
    none: { th: "รายงานบันทึกว่าไม่มี: {items}", en: "the report is recorded as lacking: {items}" },
    few: {
      th: "อ้างราคาซื้อขายใกล้เคียง {sales} ราย จากที่ควรมีประมาณ {usual} ราย",
      en: "sale prices nearby: {sales}, of about {usual}"
    }
  },
  asks: { th: "รายงานขอซื้อที่ดินครบรายการหรือไม่", en: "whether the report on the land has every item" },
  advice: {
    requires: {
      th: "รายงานต้องมีราคาประเมินของทางราชการและราคาซื้อขายใกล้เคียงประมาณ 3 ราย",
      en: "The report has the official appraisal and about 3 sales nearby."
    },
    remedy: { th: "ขอราคาจากสำนักงานที่ดิน แล้วบันทึก", en: "Ask the land office for the prices, and record them." },
    proof: { th: "หนังสือรับรองราคาของสำนักงานที่ดิน", en: "The land office's letter." }
  }
}
