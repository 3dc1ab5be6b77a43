import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { against, withinCalendarDays } from "../deadline.ts"
import { bidSecurityKept } from "../parameters/bid-security-kept.ts"
import { bidSecurityReturn } from "../parameters/bid-security-return.ts"
import { caution, missing, type ProcurementRule, recorded, unrecorded, wording } from "../rule.ts"
import { asOneOf, every, isCancelled } from "../scope.ts"

/**
 * Bid securities go back within 15 days counted from the day after the evaluation report was approved; those of up to ("ไม่เกิน") 3 best bidders
 * stay until the contract, so where no more than 3 made an offer nothing is due yet. Source: ข้อ 170 (1) (A).
 */
export const reg1701Return: ProcurementRule = {
  id: "reg-170-1-return",
  title: { th: "คืนหลักประกันการเสนอราคา", en: "Return of the bid securities" },
  stage: "purchase",
  about: "procurement",
  severity: "caution",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 170 (1)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { days: bidSecurityReturn, kept: bidSecurityKept },
      scope: (subject) => {
        const { awardApprovedOn, bidSecurity, bids } = recorded(subject.procurement.purchase)
        if (bidSecurity === null || bids === null || awardApprovedOn === null) return "out-of-scope"
        if (isCancelled(subject.procurement)) return "out-of-scope"
        const fields = {
          "purchase.bidSecurity": bidSecurity,
          "purchase.bids": bids,
          "purchase.awardApprovedOn": awardApprovedOn
        }
        return every(asOneOf(subject, "e-bidding", "design-general"), unrecorded(fields) ?? "in")
      },
      judge: ({ procurement, holidays }, { days, kept }) => {
        const { awardApprovedOn, bids, bidSecurityReturnedOn: returned } = recorded(procurement.purchase)
        if (bids!.length <= kept) return "out-of-scope"
        const last = withinCalendarDays(holidays, awardApprovedOn!, days, "official")
        if (last === "not-judged") return last
        if (returned === undefined) return missing("purchase.bidSecurityReturnedOn")
        const facts = { by: last.strict, days }
        if (returned === null) return caution("kept", facts)
        return against(returned, last) === "in-time" ? "conforms" : caution("late", { ...facts, returned })
      },
      due: ({ procurement, holidays }, { days, kept }) => {
        const { awardApprovedOn, bids, bidSecurityReturnedOn } = recorded(procurement.purchase)
        const last = withinCalendarDays(holidays, awardApprovedOn!, days, "official")
        const isOpen = bids!.length > kept && bidSecurityReturnedOn == null
        return last === "not-judged" || !isOpen ? [] : [{ by: last.strict }]
      }
    })
  ],
  facts: { by: "date", days: "count", returned: "date" },
  says: {
    late: {
      th: "คืนหลักประกันการเสนอราคาวันที่ {returned} หลังครบกำหนด {days} วันในวันที่ {by}",
      en: "bid securities returned on {returned}, after the {days} days that ended on {by}"
    },
    kept: {
      th: "บันทึกว่ายังไม่คืนหลักประกันการเสนอราคา ซึ่งครบกำหนด {days} วันในวันที่ {by}",
      en: "recorded as not returned; the {days} days ended on {by}"
    }
  },
  asks: { th: "คืนหลักประกันการเสนอราคาตามกำหนดหรือไม่", en: "whether the bid securities were returned in time" },
  duty: { does: { th: "คืนหลักประกันการเสนอราคา", en: "return the bid securities" }, who: "officer" },
  advice: {
    requires: {
      th: "ให้คืนหลักประกันการเสนอราคาภายใน 15 วันหลังเห็นชอบผล เว้นรายที่จัดลำดับไว้ไม่เกิน 3 ราย",
      en: "Return bid securities within 15 days of the approval, except those of up to 3 ranked bidders."
    },
    remedy: {
      th: "คืนหลักประกันของรายที่ไม่ได้จัดลำดับโดยเร็ว แล้วบันทึกวันที่คืน",
      en: "Return those of bidders who were not ranked, and record the day."
    },
    proof: {
      th: "หนังสือแจ้งคืนหลักประกัน หรือรายการคืนหนังสือค้ำประกันอิเล็กทรอนิกส์ใน e-GP",
      en: "The letter of return, or the e-GP record of an electronic guarantee given back."
    }
  }
}
