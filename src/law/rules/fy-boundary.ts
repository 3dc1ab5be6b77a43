import { fiscalYearOfMoney, firstSignedOn } from "../../stages/procurement.ts"
import { boundsOf, fiscalYearOf } from "../../values/fiscal-year.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { breach, caution, missing, type ProcurementRule, recorded, wording } from "../rule.ts"
import { isCancelled } from "../scope.ts"

/**
 * Money is reserved in its own fiscal year, 1 October to 30 September (both days belong to it). Reserved after it is a breach where carry-over is
 * recorded as none, before it a caution, for a purchase may be made ready ahead (ข้อ 12); where no reservation is recorded, a contract signed in
 * another year is one. By the day of the reservation, else of the first contract. From 1 October 2021, the first whole year after the local
 * regulation of 2563, of which only the year is known to us. Source: พ.ร.บ.วิธีการงบประมาณ, ระเบียบ มท. วิธีการงบประมาณ 2563 (B).
 */
export const fyBoundary: ProcurementRule = {
  id: "fy-boundary",
  title: { th: "ใช้เงินในปีงบประมาณของเงิน", en: "Money used in its fiscal year" },
  stage: "budget",
  about: "procurement",
  severity: "breach",
  datedBy: ({ procurement }) =>
    recorded(procurement.budget).reservedOn ?? firstSignedOn(procurement) ?? missing("budget.reservedOn"),
  history: [
    wording({
      from: thaiDate("2021-10-01"),
      citation: { instrument: "local-budget-2563", pinpoint: "" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "B",
      reads: {},
      scope: () => "in",
      judge: ({ procurement }) => {
        const { reservedOn, carryOverApprovedOn: carriedOver } = recorded(procurement.budget)
        const fiscalYear = fiscalYearOfMoney(procurement)
        if (fiscalYear === undefined) return missing("budget.fiscalYear")
        if (typeof carriedOver === "string") return "conforms"
        if (reservedOn != null) {
          if (fiscalYearOf(reservedOn) === fiscalYear) return "conforms"
          if (carriedOver === undefined) return missing("budget.carryOverApprovedOn")
          const isLate = fiscalYearOf(reservedOn) > fiscalYear
          return (isLate ? breach : caution)("reserved", { fiscalYear, reservedOn })
        }
        const days = procurement.contracts.flatMap(({ signedOn }) => signedOn ?? [])
        const signedOn = days.find((day) => fiscalYearOf(day) !== fiscalYear)
        return signedOn === undefined ? "conforms" : caution("signed", { fiscalYear, signedOn })
      },
      due: ({ procurement }) => {
        const fiscalYear = fiscalYearOfMoney(procurement)
        const { carryOverApprovedOn: carriedOn } = recorded(procurement.budget)
        const isDone = procurement.contracts.length > 0 || recorded(procurement.stock).acceptedOn != null
        const isSettled = isDone || carriedOn != null || isCancelled(procurement)
        return fiscalYear === undefined || isSettled ? [] : [{ by: boundsOf(fiscalYear).last }]
      }
    })
  ],
  facts: { fiscalYear: "fiscal-year", reservedOn: "date", signedOn: "date" },
  says: {
    reserved: {
      th: "เงินปีงบประมาณ {fiscalYear} แต่กันเงินเมื่อ {reservedOn}",
      en: "money of fiscal year {fiscalYear}, reserved on {reservedOn}"
    },
    signed: {
      th: "เงินปีงบประมาณ {fiscalYear} แต่ลงนามเมื่อ {signedOn} และไม่มีบันทึกการอนุมัติกันเงินเหลื่อมปี",
      en: "money of fiscal year {fiscalYear}, signed on {signedOn}, no carry-over recorded"
    }
  },
  asks: { th: "ใช้เงินในปีงบประมาณของเงินหรือไม่", en: "whether the money was used in its fiscal year" },
  duty: {
    does: { th: "ทำสัญญาหรือขออนุมัติกันเงิน", en: "sign, or have the money carried over" },
    who: "head-officer"
  },
  advice: {
    requires: {
      th: "ใช้เงินภายในปีงบประมาณของเงิน ถ้าข้ามวันที่ 30 กันยายน ให้ขออนุมัติกันเงินก่อน",
      en: "Use money in its fiscal year; beyond 30 September, have it carried over first."
    },
    remedy: {
      th: "บันทึกการอนุมัติกันเงิน หรือแก้ปีงบประมาณหรือวันที่ที่บันทึกผิด",
      en: "Record the carry-over, or correct a year or a day recorded wrongly."
    },
    proof: {
      th: "บันทึกอนุมัติกันเงิน และทะเบียนคุมงบประมาณ",
      en: "The approval of the carry-over, and the budget book."
    }
  }
}
