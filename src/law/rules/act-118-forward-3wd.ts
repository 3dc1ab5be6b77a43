import { thaiDate } from "../../values/thai-date.ts"
import { appealed, appealsOf, forwarding, isKept, ofEachAppeal } from "../appeals.ts"
import { appealDate } from "../dating.ts"
import { appealAgency } from "../parameters/appeal-agency.ts"
import { appealForward } from "../parameters/appeal-forward.ts"
import { type ProcurementRule, wording } from "../rule.ts"

/**
 * Where the agency disagrees with an appeal in whole or in part, its opinion goes to the appeal committee within 3 working days from the end
 * of its own 7. Outside: what the agency agrees with, and what ว 367 keeps with it. Source: มาตรา 118 วรรคสอง (A).
 */
export const act118Forward3wd: ProcurementRule = {
  id: "act-118-forward-3wd",
  title: { th: "ส่งความเห็นให้คณะกรรมการพิจารณาอุทธรณ์", en: "Sending the opinion to the appeal committee" },
  stage: "purchase",
  about: "procurement",
  severity: "breach",
  datedBy: appealDate,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "act-2560", pinpoint: "มาตรา 118 วรรคสอง" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { agency: appealAgency, days: appealForward },
      scope: appealed,
      judge: (subject, { agency, days }) =>
        ofEachAppeal(subject, (it) => forwarding(subject, it, agency + days).verdict),
      due: (subject, { agency, days }) =>
        appealsOf(subject).flatMap((it) => {
          const { appeal, agencyView, forwardedOn, outcomeOn } = it
          const isOwed = agencyView === "disagrees" && !isKept(it)
          if (!isOwed || forwardedOn != null || outcomeOn != null) return []
          const { by } = forwarding(subject, it, agency + days)
          return by === undefined ? [] : [{ by, item: String(appeal) }]
        })
    })
  ],
  facts: { appeal: "count", filedOn: "date", by: "date", forwardedOn: "date" },
  says: {
    "not-sent": {
      th: "ไม่เห็นด้วยกับอุทธรณ์ลำดับที่ {appeal} (ได้รับ {filedOn}) ครบกำหนดส่ง {by} แต่บันทึกว่าไม่ได้ส่งคณะกรรมการ",
      en: "appeal {appeal}, received {filedOn}, was disagreed with and recorded as not sent on; due by {by}"
    },
    late: {
      th: "อุทธรณ์ลำดับที่ {appeal} ได้รับ {filedOn} ครบกำหนดส่ง {by} แต่ส่งคณะกรรมการ {forwardedOn}",
      en: "appeal {appeal}, received {filedOn} and to be sent on by {by}, was sent on {forwardedOn}"
    }
  },
  asks: {
    th: "ส่งความเห็นให้คณะกรรมการพิจารณาอุทธรณ์ภายในกำหนดหรือไม่",
    en: "whether the opinion was sent to the appeal committee in time"
  },
  duty: {
    does: { th: "ส่งความเห็นให้คณะกรรมการพิจารณาอุทธรณ์", en: "send the opinion to the appeal committee" },
    who: "head"
  },
  advice: {
    requires: {
      th: "ถ้าไม่เห็นด้วยกับอุทธรณ์ ให้ส่งความเห็นพร้อมเหตุผลภายใน 3 วันทำการ นับแต่วันครบกำหนด 7 วันทำการ",
      en: "Where the agency disagrees, its opinion is sent on within 3 working days from the end of the 7."
    },
    remedy: {
      th: "ส่งความเห็นโดยเร็วและบันทึกวันที่ส่ง หรือบันทึกกรณีตาม ว 367 ที่ไม่ต้องส่ง",
      en: "Send it and record the day, or record the case of W 367 in which it is not sent."
    },
    proof: {
      th: "หนังสือนำส่งความเห็นถึงคณะกรรมการพิจารณาอุทธรณ์ หรือหลักฐานการส่งในระบบ",
      en: "The covering letter to the appeal committee, or the system's receipt."
    }
  }
}
