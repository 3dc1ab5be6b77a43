import { addDays, thaiDate } from "../../values/thai-date.ts"
import { signingDate } from "../dating.ts"
import { withinWorkingDays } from "../deadline.ts"
import { isNoticeOpen, lastDayOfDelivery, noticeGiven, penaltyAgreed } from "../overdue.ts"
import { penaltyNotice } from "../parameters/penalty-notice.ts"
import { type ContractRule, wording } from "../rule.ts"

/**
 * Where the due day passed and a penalty accrues, the contractor is told within 7 working days counted from the day after it, and the right
 * is reserved when late goods are received. A notice that came later or is recorded as none is a breach; a caution where all came within
 * those days with the right reserved, or the right was not reserved. Amendments and added days move the due day. Source: ข้อ 181 (A).
 */
export const reg181PenaltyNotice: ContractRule = {
  id: "reg-181-penalty-notice",
  title: { th: "แจ้งการเรียกค่าปรับ", en: "Notice that a penalty is claimed" },
  stage: "contract",
  about: "contract",
  severity: "breach",
  datedBy: signingDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 181" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { days: penaltyNotice },
      scope: ({ contract }) => penaltyAgreed(contract),
      judge: ({ contract, holidays }, { days }) => {
        const due = lastDayOfDelivery(holidays, contract)
        if (typeof due === "string" || "missing" in due) return due
        const last = withinWorkingDays(holidays, due.on, days)
        return last === "not-judged" ? last : noticeGiven(contract, due.on, last)
      },
      due: ({ contract, holidays }, { days }) => {
        const due = lastDayOfDelivery(holidays, contract)
        if (typeof due === "string" || "missing" in due || !isNoticeOpen(contract, due.on)) return []
        const last = withinWorkingDays(holidays, due.on, days)
        return last === "not-judged" ? [] : [{ from: addDays(due.on, 1), by: last.strict }]
      }
    })
  ],
  facts: { due: "date", by: "date", sent: "date", delivered: "date" },
  says: {
    none: {
      th: "ครบกำหนดส่งมอบ {due} บันทึกว่าไม่ได้แจ้งการเรียกค่าปรับภายใน {by}",
      en: "due on {due}; recorded as without a penalty notice, which was to be given by {by}"
    },
    late: {
      th: "ครบกำหนดส่งมอบ {due} แจ้งการเรียกค่าปรับเมื่อ {sent} หลัง {by}",
      en: "due on {due}; the penalty notice was given on {sent}, after {by}"
    },
    unreserved: {
      th: "รับของที่ส่งล่าช้าเมื่อ {delivered} โดยไม่ได้สงวนสิทธิเรียกค่าปรับ",
      en: "late goods received on {delivered} without reserving the right to the penalty"
    }
  },
  asks: { th: "แจ้งการเรียกค่าปรับในกำหนดหรือไม่", en: "whether the penalty notice was given in time" },
  duty: {
    does: {
      th: "แจ้งการเรียกค่าปรับแก่คู่สัญญา ถ้ายังส่งมอบไม่ครบ",
      en: "tell the contractor that a penalty is claimed, unless all was delivered"
    },
    who: "officer"
  },
  advice: {
    requires: {
      th: "ครบกำหนดแล้วยังส่งมอบไม่ครบ ให้แจ้งเรียกค่าปรับใน 7 วันทำการ และสงวนสิทธิค่าปรับเมื่อรับของ",
      en: "If not all came by the due day, give notice of the penalty in 7 working days; reserve the right on receipt."
    },
    remedy: {
      th: "แจ้งเป็นหนังสือโดยเร็วและบันทึกวันที่แจ้ง ถ้าขยายเวลาหรืองดค่าปรับแล้วให้บันทึกไว้ด้วย",
      en: "Write to the contractor now and record the day; record any extension or waiver, too."
    },
    proof: {
      th: "สำเนาหนังสือแจ้งการเรียกค่าปรับและหลักฐานการส่ง",
      en: "A copy of the notice and proof that it was sent."
    }
  }
}
