import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { noWritingCap } from "../parameters/no-writing-cap.ts"
import { reportOfClause22, shortReportCase } from "../request-report.ts"
import { caution, missing, type ProcurementRule, recorded, wording } from "../rule.ts"
import { every } from "../scope.ts"
import { wayUnknown } from "../small-purchase.ts"

/**
 * A report may be short on ground 56 (1) (ค) or 56 (2) (ง), or for a budget "ไม่เกิน" 100,000 baht (exactly that is within) where the normal
 * report was impossible: a reason recorded as none. Never more than a caution; items left out of a report that may not be short are
 * reg-22-report's. Source: ข้อ 22 วรรคสอง (A).
 */
export const reg22ShortForm: ProcurementRule = {
  id: "reg-22-short-form",
  title: { th: "กรณีที่รายงานเฉพาะรายการที่จำเป็นได้", en: "When a short report is enough" },
  stage: "prep",
  about: "procurement",
  severity: "caution",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 22 วรรคสอง" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { small: noWritingCap },
      scope: (subject) => {
        const { shortForm } = recorded(subject.procurement.prep)
        if (shortForm === false) return "out-of-scope"
        return every(reportOfClause22(subject), shortForm === undefined ? missing("prep.shortForm") : "in")
      },
      judge: ({ procurement }, { small }) => {
        const { amount, shortFormReason } = recorded(procurement.prep)
        const allowed = shortReportCase(procurement, small)
        if (allowed === "urgent") return "conforms"
        if (allowed === undefined) return missing("prep.amount")
        const way = wayUnknown(procurement)
        if (allowed === "none") return way ?? caution("outside", { amount: amount!, small })
        if (typeof shortFormReason === "string") return "conforms"
        if (shortFormReason === undefined) return missing("prep.shortFormReason")
        return way ?? caution("no-reason", { amount: amount! })
      }
    })
  ],
  facts: { amount: "baht", small: "baht" },
  says: {
    outside: {
      th: "รายงานเฉพาะรายการที่จำเป็น ทั้งที่วงเงิน {amount} บาท เกิน {small} บาท และไม่ใช่เหตุตามมาตรา 56(1)(ค) หรือ 56(2)(ง)",
      en: "a short report, though the budget of {amount} baht exceeds {small} baht and the ground is not 56 (1) (c) or 56 (2) (d)"
    },
    "no-reason": {
      th: "รายงานเฉพาะรายการที่จำเป็น วงเงิน {amount} บาท โดยบันทึกว่าไม่มีเหตุผลที่ทำรายงานตามปกติไม่ได้",
      en: "a short report, budget {amount} baht, recorded as having no reason why the normal one was impossible"
    }
  },
  asks: { th: "รายงานเฉพาะรายการที่จำเป็นได้หรือไม่", en: "whether a short report was enough" },
  advice: {
    requires: {
      th: "รายงานย่อได้เมื่อเร่งด่วน ฉุกเฉิน หรือวงเงินไม่เกิน 100,000 บาทที่ทำรายงานปกติไม่ทัน",
      en: "A short report is for an urgency, an emergency, or up to 100,000 baht where the normal one was impossible."
    },
    remedy: {
      th: "บันทึกเหตุที่ทำรายงานตามปกติไม่ได้ หรือทำรายงานให้ครบรายการ",
      en: "Record why the normal report was impossible, or report in full."
    },
    proof: { th: "รายงานที่บอกเหตุผลไว้", en: "The report that gives the reason." }
  }
}
