import { budgetOfOccasion } from "../../stages/procurement.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { publicationDays, publicationPeriod } from "../counting.ts"
import { requestDate } from "../dating.ts"
import { eBiddingPublication } from "../parameters/e-bidding-publication.ts"
import { breach, caution, missing, type ProcurementRule, recorded, unrecorded, wording } from "../rule.ts"
import { byMethod } from "../scope.ts"

/**
 * An e-bidding is published for as many working days as its budget asks ("ไม่น้อยกว่า": exactly as many is enough; an amount exactly at a
 * line is in the lower band). First and last day are both counted (B). A shortfall that hangs on a holiday which is not sure is a caution.
 * Budgets up to 500,000 baht have no band. Source: ข้อ 51 (A).
 */
export const reg51EBiddingDays: ProcurementRule = {
  id: "reg-51-ebidding-days",
  title: { th: "ระยะเวลาเผยแพร่ประกาศ e-bidding", en: "Publication period of an e-bidding" },
  stage: "purchase",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 51" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { bands: eBiddingPublication },
      scope: (subject) => byMethod(subject, (method) => method === "e-bidding"),
      judge: ({ procurement, holidays }, { bands }) => {
        const { invitedFrom: from, invitedTo } = recorded(procurement.purchase)
        const to = invitedTo ?? undefined
        const amount = budgetOfOccasion(procurement)
        const band = bands.findLast(({ over }) => amount !== undefined && amount > over)
        if (amount !== undefined && band === undefined) return "out-of-scope"
        if (from === null && amount !== undefined) return breach("unpublished", { amount, required: band!.days })
        if (amount === undefined || from == null || to === undefined) {
          return unrecorded({ "prep.amount": amount, "purchase.invitedFrom": from, "purchase.invitedTo": to })!
        }
        if (to < from) return missing("purchase.invitedFrom", "purchase.invitedTo")
        const period = publicationPeriod(holidays, from, to, band!.days)
        if (period === undefined || period === "kept") return period === "kept" ? "conforms" : "not-judged"
        const days = publicationDays(holidays, from, to)!
        return (period === "short" ? breach : caution)("short", { amount, from, to, days, required: band!.days })
      }
    })
  ],
  facts: { amount: "baht", from: "date", to: "date", days: "count", required: "count" },
  says: {
    short: {
      th: "วงเงิน {amount} บาท เผยแพร่ {from} ถึง {to} รวม {days} วันทำการ น้อยกว่า {required} วันทำการ",
      en: "budget {amount} baht, published {from} to {to}: {days} working days, fewer than {required}"
    },
    unpublished: {
      th: "วงเงิน {amount} บาท บันทึกว่าไม่มีการเผยแพร่ประกาศเชิญชวน ต้องเผยแพร่ {required} วันทำการ",
      en: "budget {amount} baht, recorded as not published at all; {required} working days are due"
    }
  },
  asks: { th: "เผยแพร่ประกาศครบจำนวนวันหรือไม่", en: "whether the invitation was published long enough" }
}
