import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { against, withinWorkingDays } from "../deadline.ts"
import { samplesDays } from "../parameters/samples-days.ts"
import { breach, caution, type ProcurementRule, recorded, unrecorded, wording } from "../rule.ts"
import { asOneOf, every, isCancelled } from "../scope.ts"

/**
 * Where an e-bidding asks for samples, a demonstration or bulky papers, they are brought within 5 working days counted from the day after
 * ("นับถัดจาก") the day of offers; the fifth is in time. Where the invitation asks for none there is nothing to keep. Source: ข้อ 44 (A).
 */
export const reg44Sample5wd: ProcurementRule = {
  id: "reg-44-sample-5wd",
  title: { th: "กำหนดให้นำตัวอย่างหรือเอกสารมาเพิ่ม", en: "Samples and further papers" },
  stage: "purchase",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 44 วรรคสาม" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { days: samplesDays },
      scope: (subject) => {
        const { bidOn, samplesOn } = recorded(subject.procurement.purchase)
        if (samplesOn === null || bidOn === null || isCancelled(subject.procurement)) return "out-of-scope"
        return every(
          asOneOf(subject, "e-bidding"),
          unrecorded({ "purchase.samplesOn": samplesOn, "purchase.bidOn": bidOn }) ?? "in"
        )
      },
      judge: ({ procurement, holidays }, { days }) => {
        const { bidOn, samplesOn: set } = recorded(procurement.purchase)
        const last = withinWorkingDays(holidays, bidOn!, days)
        if (last === "not-judged") return last
        const came = against(set!, last)
        if (came === "in-time") return "conforms"
        return (came === "late" ? breach : caution)("late", { set: set!, by: last.strict, days })
      }
    })
  ],
  facts: { set: "date", by: "date", days: "count" },
  says: {
    late: {
      th: "กำหนดให้นำตัวอย่างหรือเอกสารมาถึง {set} เกิน {days} วันทำการหลังวันยื่นข้อเสนอ ({by})",
      en: "samples or papers may be brought until {set}, beyond {days} working days after the day of offers ({by})"
    }
  },
  asks: {
    th: "กำหนดส่งตัวอย่างหรือเอกสารอยู่ในห้าวันทำการหรือไม่",
    en: "whether samples and papers come within five working days"
  },
  advice: {
    requires: {
      th: "ถ้าให้นำตัวอย่างหรือเอกสารมาเพิ่ม ให้กำหนดภายใน 5 วันทำการ นับถัดจากวันยื่นข้อเสนอ และแจ้งในประกาศ",
      en: "Samples or papers are due within 5 working days after the day of offers, as the invitation says."
    },
    remedy: {
      th: "ถ้ายังไม่ถึงวัน ให้รับภายในกำหนด ถ้ารับช้ากว่านั้น ให้ตรวจวันที่และบันทึกเหตุผล",
      en: "Take them within the period; where they came later, check the day and record the reason."
    },
    proof: {
      th: "ประกาศที่กำหนดวันส่งตัวอย่าง และใบรับตัวอย่างหรือเอกสาร",
      en: "The invitation that sets the day, and the receipt for the samples or papers."
    }
  }
}
