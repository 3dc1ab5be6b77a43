import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { against, withinWorkingDays } from "../deadline.ts"
import { bidSecurityOriginals } from "../parameters/bid-security-originals.ts"
import { caution, missing, type ProcurementRule, recorded, unrecorded, wording } from "../rule.ts"
import { asOneOf, every, isCancelled } from "../scope.ts"

/**
 * Where a bid security on paper was sent as a copy, its original is brought and checked within 5 working days counted from the day after the day
 * of offers; the fifth is in time. Source: ข้อ 166 วรรคท้าย (A).
 */
export const reg166Original5wd: ProcurementRule = {
  id: "reg-166-original-5wd",
  title: { th: "ตรวจต้นฉบับหลักประกันการเสนอราคา", en: "Originals of bid securities" },
  stage: "purchase",
  about: "procurement",
  severity: "caution",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 166" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { days: bidSecurityOriginals },
      scope: (subject) => {
        const { bidOn, bidSecurity, bidSecurityOnPaper } = recorded(subject.procurement.purchase)
        if (bidSecurity === null || bidSecurityOnPaper === false || bidOn === null) return "out-of-scope"
        if (isCancelled(subject.procurement)) return "out-of-scope"
        const fields = { "purchase.bidSecurityOnPaper": bidSecurityOnPaper, "purchase.bidOn": bidOn }
        return every(asOneOf(subject, "e-bidding"), unrecorded(fields) ?? "in")
      },
      judge: ({ procurement, holidays }, { days }) => {
        const { bidOn, bidSecurityCheckedOn: checked } = recorded(procurement.purchase)
        const last = withinWorkingDays(holidays, bidOn!, days)
        if (last === "not-judged") return last
        if (checked === undefined) return missing("purchase.bidSecurityCheckedOn")
        const facts = { by: last.strict, days }
        if (checked === null) return caution("unchecked", facts)
        return against(checked, last) === "in-time" ? "conforms" : caution("late", { ...facts, checked })
      },
      due: ({ procurement, holidays }, { days }) => {
        const { bidOn, bidSecurityCheckedOn } = recorded(procurement.purchase)
        const last = withinWorkingDays(holidays, bidOn!, days)
        return last === "not-judged" || bidSecurityCheckedOn != null ? [] : [{ by: last.strict }]
      }
    })
  ],
  facts: { by: "date", days: "count", checked: "date" },
  says: {
    late: {
      th: "ตรวจต้นฉบับหลักประกันการเสนอราคา {checked} หลังครบ {days} วันทำการในวันที่ {by}",
      en: "originals checked on {checked}, after the {days} working days that ended on {by}"
    },
    unchecked: {
      th: "บันทึกว่าไม่ได้ตรวจต้นฉบับหลักประกันการเสนอราคา ซึ่งครบ {days} วันทำการในวันที่ {by}",
      en: "originals recorded as not checked; the {days} working days ended on {by}"
    }
  },
  asks: { th: "ตรวจต้นฉบับหลักประกันการเสนอราคาตามกำหนดหรือไม่", en: "whether the originals were checked in time" },
  duty: {
    does: { th: "ตรวจต้นฉบับหลักประกันการเสนอราคา", en: "check the originals of bid securities" },
    who: "officer"
  },
  advice: {
    requires: {
      th: "ถ้ามีผู้วางหลักประกันเป็นกระดาษ ให้ตรวจต้นฉบับภายใน 5 วันทำการ นับถัดจากวันยื่นข้อเสนอ",
      en: "Check originals of paper bid securities within 5 working days after the day of offers."
    },
    remedy: {
      th: "ตรวจต้นฉบับกับสำเนาในระบบ แล้วบันทึกวันที่ตรวจ ถ้าช้าให้บันทึกเหตุผล",
      en: "Compare originals with the copies, record the day, and the reason where it was late."
    },
    proof: {
      th: "บันทึกการรับและตรวจต้นฉบับหลักประกันการเสนอราคา",
      en: "The note of receiving and checking the originals."
    }
  }
}
