import { thaiDate } from "../../values/thai-date.ts"
import { firstSignedOn } from "../../stages/procurement.ts"
import { requestDate } from "../dating.ts"
import { requestApprovedOn } from "../first-step.ts"
import { flag, type ProcurementRule, recorded, unrecorded, wording } from "../rule.ts"
import { byMethod } from "../scope.ts"
import { hasOwnReport, smallPurchaseWay, wayUnknown } from "../small-purchase.ts"

/** Request, approval, award and contract all bear one date. A remark only; what is bought first and reported after, or in the short form of ว 804, is made on one day by its nature. */
export const rfSameDayChain: ProcurementRule = {
  id: "rf-same-day-chain",
  title: { th: "ทุกขั้นตอนเสร็จในวันเดียว", en: "Every step on one day" },
  stage: "purchase",
  about: "procurement",
  severity: "flag",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "remark", pinpoint: "" },
      besides: [{ instrument: "act-2560", pinpoint: "มาตรา 8" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "B",
      reads: {},
      scope: (subject) =>
        hasOwnReport(smallPurchaseWay(subject.procurement)) ? "out-of-scope" : byMethod(subject, () => true),
      judge: ({ procurement }) => {
        const { requestedOn } = recorded(procurement.prep)
        const { awardedOn } = recorded(procurement.purchase)
        const signedOn = firstSignedOn(procurement)
        const approvedOn = requestApprovedOn(procurement)
        const days = [requestedOn, approvedOn, awardedOn, signedOn].filter((day) => day != null)
        if (new Set(days).size > 1) return "conforms"
        const lacking = unrecorded({
          "prep.requestedOn": requestedOn,
          "prep.approvedOn": approvedOn,
          "purchase.awardedOn": awardedOn,
          "contract.signedOn": signedOn
        })
        if (lacking !== undefined) return lacking
        if (days.length < 4) return "conforms"
        return wayUnknown(procurement) ?? flag("one-day", { day: days[0]! })
      }
    })
  ],
  facts: { day: "date" },
  says: {
    "one-day": {
      th: "รายงานขอซื้อขอจ้าง การเห็นชอบ ประกาศผู้ชนะ และสัญญา ลงวันที่ {day} ทั้งหมด",
      en: "the request, its approval, the award and the contract all bear {day}"
    }
  },
  asks: { th: "ทุกขั้นตอนลงวันที่เดียวกันหรือไม่", en: "whether every step bears one date" },
  advice: {
    requires: {
      th: "ไม่มีบทกฎหมายห้าม แต่ควรอธิบายได้ว่าทำทุกขั้นตอนในวันเดียวได้อย่างไร",
      en: "No rule forbids it; how all steps fitted into one day should be explained."
    },
    remedy: {
      th: "ตรวจวันที่ในเอกสารแต่ละฉบับ ถ้าบันทึกผิดให้แก้ ถ้าถูกให้บันทึกเหตุผล",
      en: "Check the date on each paper; correct what is wrong, explain what is right."
    },
    proof: { th: "เอกสารแต่ละขั้นตอนที่มีวันที่และเวลา", en: "The papers of each step with their dates and times." },
    notMeaning: {
      th: "ไม่ได้หมายความว่าทำเอกสารย้อนหลัง งานเล็กหรือเร่งด่วนทำเสร็จในวันเดียวได้",
      en: "It does not mean papers were made afterwards; small or urgent work can be done in a day."
    }
  }
}
