import { budgetOfOccasion } from "../../stages/procurement.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { publicationPeriod } from "../counting.ts"
import { requestDate } from "../dating.ts"
import { eBiddingPublication } from "../parameters/e-bidding-publication.ts"
import { endPublication, mayEndFrom, notWithdrawn } from "../publication.ts"
import { breach, caution, missing, type ProcurementRule, recorded, unrecorded, wording } from "../rule.ts"
import { byMethod, every } from "../scope.ts"

/**
 * An e-bidding is published for as many working days as its budget asks ("ไม่น้อยกว่า": exactly as many is enough; an amount exactly at a
 * line is in the lower band). First and last day are both counted (B). A shortfall that hangs on a holiday which is not sure is a caution.
 * Budgets up to 500,000 baht have no band; a purchase cancelled meanwhile is outside. Source: ข้อ 51 (A).
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
      scope: (subject) =>
        every(
          byMethod(subject, (method) => method === "e-bidding"),
          notWithdrawn(subject)
        ),
      judge: ({ procurement, holidays }, { bands }) => {
        const { invitedFrom: from, invitedTo: to } = recorded(procurement.purchase)
        const amount = budgetOfOccasion(procurement)
        if (amount === undefined) return missing("prep.amount")
        const required = bands.findLast(({ over }) => amount > over)?.days
        if (required === undefined) return "out-of-scope"
        if (from === null) return breach("unpublished", { amount, required })
        if (from === undefined || to == null) {
          return unrecorded({ "purchase.invitedFrom": from, "purchase.invitedTo": to ?? undefined })!
        }
        if (to < from) return missing("purchase.invitedFrom", "purchase.invitedTo")
        const period = publicationPeriod(holidays, from, to, required)
        if (typeof period === "string") return period
        return (period.sure ? breach : caution)("short", { amount, from, to, days: period.counted, required })
      },
      due: (subject, { bands }) => {
        const amount = budgetOfOccasion(subject.procurement)
        const required = bands.findLast(({ over }) => amount !== undefined && amount > over)?.days
        return required === undefined ? [] : mayEndFrom(subject, required)
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
  asks: { th: "เผยแพร่ประกาศครบจำนวนวันหรือไม่", en: "whether the invitation was published long enough" },
  duty: endPublication,
  advice: {
    requires: {
      th: "ให้เผยแพร่ประกาศ e-bidding อย่างน้อย 5, 10, 12 หรือ 20 วันทำการ ตามช่วงวงเงิน",
      en: "Publish an e-bidding for 5, 10, 12 or 20 working days at least, by its budget."
    },
    remedy: {
      th: "ถ้ายังไม่ถึงวันยื่นข้อเสนอ ให้ขยายวันสุดท้ายให้ครบ ถ้าผ่านไปแล้ว ให้ตรวจวันที่และบันทึกคำชี้แจง",
      en: "Before the day of offers, publish longer; afterwards check the days and record an explanation."
    },
    proof: {
      th: "ประกาศเชิญชวนที่พิมพ์จาก e-GP แสดงวันเริ่มและวันสุดท้าย",
      en: "The invitation printed from e-GP with its first and last day."
    }
  }
}
