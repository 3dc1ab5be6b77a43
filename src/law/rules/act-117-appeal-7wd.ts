import { budgetOfOccasion } from "../../stages/procurement.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { ofEachAppeal, timingOf } from "../appeals.ts"
import { requestDate } from "../dating.ts"
import { appealPeriod } from "../parameters/appeal-period.ts"
import { noWritingCap } from "../parameters/no-writing-cap.ts"
import { breach, caution, missing, type ProcurementRule, recorded, wording } from "../rule.ts"
import { appealable, awarded, every } from "../scope.ts"
import { signingFrom } from "../standstill.ts"

/**
 * A bidder who did not win appeals within 7 working days of the announcement in e-GP. Refused as too late although it came in time is a
 * breach; sent on although it was received later is a caution, for a letter may have been posted before. Source: มาตรา 114, 117 (A).
 */
export const act117Appeal7wd: ProcurementRule = {
  id: "act-117-appeal-7wd",
  title: { th: "ระยะเวลาอุทธรณ์ 7 วันทำการ", en: "The appeal period of 7 working days" },
  stage: "purchase",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "act-2560", pinpoint: "มาตรา 117" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { days: appealPeriod, small: noWritingCap },
      scope: (subject) => every(awarded(subject), appealable(subject)),
      judge: (subject, { days }) => {
        const { appealEndedOn, appeals } = recorded(subject.procurement.purchase)
        if (appeals === undefined && appealEndedOn !== null) return missing("purchase.appeals")
        return ofEachAppeal(subject, (it) => {
          const { appeal, filedOn, forwardedOn, keptCase } = it
          const timing = timingOf(subject, it, days)
          if (typeof timing === "object" || timing === "not-judged") return timing
          const facts = { appeal, filedOn: filedOn! }
          if (keptCase === undefined && forwardedOn == null) return missing("appeal.keptCase")
          if (timing === "late") return forwardedOn == null ? "conforms" : caution("accepted", facts)
          if (keptCase !== "late" || timing === "unsure") return "conforms"
          return (timing === "surely-in-time" ? breach : caution)("refused", facts)
        })
      },
      due: (subject, { days, small }) => {
        const amount = budgetOfOccasion(subject.procurement)
        const isSigned = subject.procurement.contracts.length > 0
        return isSigned || (amount !== undefined && amount <= small) ? [] : signingFrom(subject, days)
      }
    })
  ],
  facts: { appeal: "count", filedOn: "date" },
  says: {
    refused: {
      th: "อุทธรณ์ลำดับที่ {appeal} ได้รับ {filedOn} ภายในระยะเวลาอุทธรณ์ แต่บันทึกว่าไม่รับเพราะยื่นเกินกำหนด",
      en: "appeal {appeal}, received {filedOn} within the appeal period, was refused as too late"
    },
    accepted: {
      th: "อุทธรณ์ลำดับที่ {appeal} ได้รับ {filedOn} หลังพ้นระยะเวลาอุทธรณ์ แต่ส่งคณะกรรมการพิจารณา",
      en: "appeal {appeal}, received {filedOn} after the appeal period, was sent to the committee"
    }
  },
  asks: { th: "รับอุทธรณ์ตามระยะเวลาหรือไม่", en: "whether appeals were taken by the appeal period" },
  duty: { does: { th: "ลงนามสัญญากับผู้ชนะ", en: "sign the contract with the winner" }, who: "head" },
  advice: {
    requires: {
      th: "อุทธรณ์ได้ภายใน 7 วันทำการ ไม่นับวันประกาศผลใน e-GP ระหว่างนั้นยังลงนามสัญญาไม่ได้",
      en: "Appeals are open for 7 working days, the day of the announcement not counted; nothing is signed meanwhile."
    },
    remedy: {
      th: "ตรวจวันที่ประกาศผลและวันที่ได้รับอุทธรณ์ ถ้าปฏิเสธทั้งที่มาทันเวลาให้รับไว้พิจารณาและชี้แจง",
      en: "Check both days; where an appeal that came in time was refused, take it up and explain."
    },
    proof: {
      th: "ประกาศผลใน e-GP และทะเบียนรับหนังสืออุทธรณ์หรือซองไปรษณีย์ที่มีตราประทับ",
      en: "The announcement in e-GP, and the register of letters or the postmarked envelope."
    }
  }
}
