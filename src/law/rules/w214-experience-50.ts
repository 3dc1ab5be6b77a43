import { budgetOfOccasion, kindOf } from "../../stages/procurement.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { isNegotiated, qualifies } from "../invites.ts"
import { experienceMax } from "../parameters/experience-max.ts"
import { breach, flag, type ProcurementRule, recorded, unrecorded, wording } from "../rule.ts"

/**
 * Past work may be asked for up to half of the budget ("ไม่เกินร้อยละ 50": exactly half is lawful); for goods and services only where that is
 * needed, which is a flag. Leases are not named; where an officer negotiates with one trader (ข้อ 79), only what is recorded is looked at.
 * Source: ว 214 ข้อ 1.1.4, 1.2.4 (A).
 */
export const w214Experience50: ProcurementRule = {
  id: "w214-experience-50",
  title: { th: "การกำหนดผลงานของผู้ยื่นข้อเสนอ", en: "Past work asked of bidders" },
  stage: "prep",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2020-05-18"),
      citation: { instrument: "cgd-w214-2563", pinpoint: "ข้อ 1.1.4 และ 1.2.4" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { percent: experienceMax },
      scope: (subject) => (kindOf(subject.procurement) === "lease" ? "out-of-scope" : qualifies(subject)),
      judge: (subject, { percent }) => {
        const { procurement } = subject
        const { experienceRequired: required } = recorded(procurement.prep)
        const amount = budgetOfOccasion(procurement)
        if (required === null) return "conforms"
        if (required === undefined && isNegotiated(subject)) return "out-of-scope"
        const lacking = unrecorded({ "prep.experienceRequired": required, "prep.amount": amount })
        if (lacking !== undefined) return lacking
        if (required! * 100n > amount! * percent)
          return breach("over", { required: required!, amount: amount!, percent: Number(percent) })
        return kindOf(procurement) === "construction" ? "conforms" : flag("asked", { required: required! })
      }
    })
  ],
  facts: { required: "baht", amount: "baht", percent: "count" },
  says: {
    over: {
      th: "กำหนดผลงาน {required} บาท เกินร้อยละ {percent} ของวงเงิน {amount} บาท",
      en: "past work of {required} baht is asked for, more than {percent} per cent of the budget of {amount} baht"
    },
    asked: {
      th: "กำหนดผลงาน {required} บาท ในงานที่มิใช่งานก่อสร้าง ซึ่งกำหนดได้เมื่อมีความจำเป็น",
      en: "past work of {required} baht is asked for outside construction, where it has to be needed"
    }
  },
  asks: { th: "กำหนดผลงานไม่เกินที่กำหนดได้หรือไม่", en: "whether the past work asked for is within the limit" },
  advice: {
    requires: {
      th: "กำหนดผลงานได้ไม่เกินร้อยละ 50 ของวงเงิน งานซื้อและงานบริการกำหนดได้เมื่อจำเป็นเท่านั้น",
      en: "Past work may be asked for up to half of the budget; for goods and services only if needed."
    },
    remedy: {
      th: "แก้ TOR ให้ผลงานไม่เกินครึ่งของวงเงิน และบันทึกเหตุผลที่ต้องกำหนดผลงาน",
      en: "Set the past work at no more than half of the budget, and record why it is needed."
    },
    proof: { th: "TOR หรือประกาศเชิญชวนที่ระบุผลงาน", en: "The terms or the invitation that state it." }
  }
}
