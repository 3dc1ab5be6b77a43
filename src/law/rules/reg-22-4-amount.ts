import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { noWritingCap } from "../parameters/no-writing-cap.ts"
import { noneInReport, reportOfClause22 } from "../request-report.ts"
import { type ProcurementRule, recorded, unrecorded, wording } from "../rule.ts"

/**
 * The report says how much the purchase may cost: the budget's amount or, where there is none, an estimate, so that money of no budget line is
 * lawful. No amount at all is a breach, a caution where the report was short and may be. Source: ข้อ 22 (4) (A).
 */
export const reg224Amount: ProcurementRule = {
  id: "reg-22-4-amount",
  title: { th: "วงเงินที่จะซื้อหรือจ้าง", en: "The amount of the request" },
  stage: "budget",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 22 (4)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { small: noWritingCap },
      scope: reportOfClause22,
      judge: ({ procurement }, { small }) => {
        const { amount } = recorded(procurement.prep)
        const { line } = recorded(procurement.budget)
        if (amount === null) return noneInReport(procurement, small)
        return unrecorded({ "prep.amount": amount, "budget.line": line }) ?? "conforms"
      }
    })
  ],
  facts: {},
  says: {
    none: {
      th: "บันทึกว่ารายงานขอซื้อขอจ้างไม่มีวงเงินที่จะซื้อหรือจ้าง",
      en: "the request report is recorded as giving no amount"
    }
  },
  asks: { th: "ระบุวงเงินและรายการงบประมาณหรือไม่", en: "whether the amount and its budget line were given" },
  advice: {
    requires: {
      th: "ให้ระบุวงเงินงบประมาณที่จะใช้ ถ้าไม่มีวงเงินงบประมาณให้ระบุวงเงินที่ประมาณไว้",
      en: "State the budget's amount or, where there is none, an estimate."
    },
    remedy: {
      th: "ตรวจข้อบัญญัติหรือหนังสือจัดสรรเงิน แล้วบันทึกวงเงินและรหัสงบประมาณ",
      en: "Look up the ordinance or the allotment, and record the amount and its budget line."
    },
    proof: {
      th: "รายงานขอซื้อขอจ้าง และสำเนาข้อบัญญัติหรือหนังสือจัดสรรเงิน",
      en: "The request report, with the ordinance or the letter of allotment."
    }
  }
}
