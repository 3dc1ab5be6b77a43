import { budgetOfOccasion } from "../../stages/procurement.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { hasOpenAppeal } from "../appeals.ts"
import { requestDate } from "../dating.ts"
import { appealPeriod } from "../parameters/appeal-period.ts"
import { noWritingCap } from "../parameters/no-writing-cap.ts"
import { type ContractRule, recorded, unrecorded, wording } from "../rule.ts"
import { appealable } from "../scope.ts"
import { signingFrom, tooEarly } from "../standstill.ts"

/**
 * A contract is signed only after the appeal period, the working days that follow the announcement in e-GP, or after the outcome of an
 * appeal. Outside: any specific method, ground 56 (1) (ค), budgets "ไม่เกิน" 100,000 baht, the quarterly list, and a round with one bidder
 * (ว 453 of 28 November 2560, B). Signing on the day the outcome came is no breach. Source: มาตรา 66 วรรคสอง, 117, ข้อ 161 (A).
 */
export const act66Standstill: ContractRule = {
  id: "act-66-standstill",
  title: { th: "ลงนามเมื่อพ้นระยะเวลาอุทธรณ์", en: "Signing after the appeal period" },
  stage: "purchase",
  about: "contract",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "act-2560", pinpoint: "มาตรา 66 วรรคสอง" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { small: noWritingCap, days: appealPeriod },
      scope: appealable,
      judge: (subject, { small, days }) => {
        const { bids, awardedOn, appealEndedOn } = recorded(subject.procurement.purchase)
        const amount = budgetOfOccasion(subject.procurement)
        if ((amount !== undefined && amount <= small) || bids?.length === 1) return "out-of-scope"
        const { signedOn } = subject.contract
        const lacking = unrecorded({ "contract.signedOn": signedOn, "purchase.awardedOn": awardedOn })
        if (lacking !== undefined) return lacking
        const found = tooEarly(subject, days)
        if (found === "not-judged") return found
        const outcomeOn = appealEndedOn === null && hasOpenAppeal(subject) ? undefined : ""
        if (found === "conforms")
          return (
            unrecorded({ "purchase.appealEndedOn": appealEndedOn, "appeal.outcomeOn": outcomeOn }) ?? found
          )
        return (
          unrecorded({ "prep.amount": amount, "purchase.bids": bids?.length ? bids : undefined }) ?? found
        )
      },
      due: (subject, { small, days }) => {
        const amount = budgetOfOccasion(subject.procurement)
        const isSigned = subject.contract.signedOn !== undefined || subject.contract.form === "unwritten"
        return isSigned || (amount !== undefined && amount <= small) ? [] : signingFrom(subject, days)
      }
    })
  ],
  facts: { signedOn: "date", awardedOn: "date", appealEnd: "date", appealEndedOn: "date" },
  says: {
    period: {
      th: "ประกาศผล {awardedOn} พ้นระยะเวลาอุทธรณ์เมื่อสิ้น {appealEnd} แต่ลงนาม {signedOn}",
      en: "announced {awardedOn}, appeals were open until {appealEnd}, signed {signedOn}"
    },
    notice: {
      th: "แจ้งผลอุทธรณ์ {appealEndedOn} แต่ลงนาม {signedOn}",
      en: "appeal ended {appealEndedOn}, signed {signedOn}"
    },
    unannounced: { th: "ลงนาม {signedOn} โดยบันทึกว่าไม่ได้ประกาศผล", en: "signed {signedOn}, never announced" }
  },
  asks: { th: "ลงนามเมื่อพ้นระยะเวลาอุทธรณ์แล้วหรือไม่", en: "whether it was signed after the appeal period" },
  duty: { does: { th: "ลงนามสัญญา", en: "sign the contract" }, who: "head" },
  advice: {
    requires: {
      th: "ลงนามสัญญาได้เมื่อพ้น 7 วันทำการหลังประกาศผลใน e-GP และไม่มีอุทธรณ์ หรือได้รับแจ้งผลอุทธรณ์แล้ว",
      en: "Sign after the 7 working days that follow the announcement in e-GP, or after the appeal's outcome."
    },
    remedy: {
      th: "ตรวจวันประกาศผลใน e-GP และวันลงนาม ถ้าลงนามก่อนพ้นกำหนดให้บันทึกเหตุผลเป็นคำชี้แจง",
      en: "Check both days; where it was signed too early, record the reason as an explanation."
    },
    proof: { th: "ประกาศผลใน e-GP และสัญญาที่ลงวันที่", en: "The announcement in e-GP and the dated contract." }
  }
}
