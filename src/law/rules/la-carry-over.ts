import { fiscalYearOfMoney } from "../../stages/procurement.ts"
import { boundsOf } from "../../values/fiscal-year.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { hasMoneyLeft, paidAfter } from "../carry-over.ts"
import { requestDate } from "../dating.ts"
import { caution, missing, type ProcurementRule, recorded, unrecorded, wording } from "../rule.ts"
import { isCancelled } from "../scope.ts"

/**
 * Money of a year that is paid after 30 September was carried over by an approval; paid on that day it need not be. Judged for appropriations and
 * general subsidies, from fiscal year 2567 on, the first whole one after the regulation of 2566; its sections were not read, so never more
 * than a caution. Source: ระเบียบ มท. รับเงิน เบิกจ่ายเงิน 2566 (C).
 */
export const laCarryOver: ProcurementRule = {
  id: "la-carry-over",
  title: { th: "กันเงินไว้เบิกเหลื่อมปี", en: "Money carried over the year's end" },
  stage: "budget",
  about: "procurement",
  severity: "caution",
  datedBy: (subject) => {
    const fiscalYear = fiscalYearOfMoney(subject.procurement)
    if (requestDate(subject) === "before-the-act") return "before-the-act"
    return fiscalYear === undefined ? missing("budget.fiscalYear") : boundsOf(fiscalYear).last
  },
  history: [
    wording({
      from: thaiDate("2024-09-30"),
      citation: { instrument: "local-finance-2566", pinpoint: "" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "C",
      reads: {},
      scope: ({ procurement }) => {
        const { fundClass } = recorded(procurement.budget)
        if (isCancelled(procurement)) return "out-of-scope"
        if (fundClass === undefined) return missing("budget.fundClass")
        return fundClass === "appropriation" || fundClass === "general-subsidy" ? "in" : "not-judged"
      },
      judge: ({ procurement }) => {
        const { carryOverApprovedOn: carriedOn } = recorded(procurement.budget)
        const fiscalYear = fiscalYearOfMoney(procurement)!
        const { lacking, paidOn } = paidAfter(procurement, boundsOf(fiscalYear).last)
        if (typeof carriedOn === "string") return "conforms"
        if (paidOn === undefined) return lacking ?? "conforms"
        const open = unrecorded({ "budget.carryOverApprovedOn": carriedOn })
        return open ?? caution("paid", { fiscalYear, paidOn })
      },
      due: ({ procurement }) => {
        const isCarried = typeof recorded(procurement.budget).carryOverApprovedOn === "string"
        const by = boundsOf(fiscalYearOfMoney(procurement)!).last
        return isCarried || !hasMoneyLeft(procurement) ? [] : [{ by }]
      }
    })
  ],
  facts: { fiscalYear: "fiscal-year", paidOn: "date" },
  says: {
    paid: {
      th: "จ่ายเงินปีงบประมาณ {fiscalYear} เมื่อ {paidOn} โดยบันทึกว่าไม่มีการอนุมัติกันเงิน",
      en: "money of fiscal year {fiscalYear} paid on {paidOn}, recorded as not carried over"
    }
  },
  asks: { th: "กันเงินไว้เบิกเหลื่อมปีหรือไม่", en: "whether the money was carried over" },
  duty: {
    does: { th: "เบิกจ่ายให้เสร็จหรือขออนุมัติกันเงิน", en: "pay, or have the money carried over" },
    who: "head-officer"
  },
  advice: {
    requires: {
      th: "เงินที่ก่อหนี้แล้วแต่จ่ายไม่ทัน 30 กันยายน ให้ขออนุมัติกันเงินก่อนสิ้นปี",
      en: "Committed money that cannot be paid by 30 September is carried over by an approval first."
    },
    remedy: { th: "บันทึกวันที่อนุมัติกันเงิน หรือชี้แจงแหล่งเงินที่จ่าย", en: "Record the approval, or say what money paid." },
    proof: { th: "บันทึกอนุมัติกันเงิน", en: "The approval of the carry-over." }
  }
}
