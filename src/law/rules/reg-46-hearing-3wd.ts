import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import {
  draftPublished,
  draftsStanding,
  hearingPlaces,
  noDraftExpected,
  publishedInBoth
} from "../hearing.ts"
import { hearingDays } from "../parameters/hearing-days.ts"
import { hearingMin } from "../parameters/hearing-min.ts"
import { type ProcurementRule, wording } from "../rule.ts"
import { asOneOf } from "../scope.ts"

/**
 * A draft that is published for comment stands in e-GP and on the agency's website for 3 consecutive working days ("ไม่น้อยกว่า": exactly 3 is
 * enough; first and last day counted, B), whether it had to be published or not; of a price inquiry too (ข้อ 62). A place recorded as not
 * used is a breach; a shortfall that hangs on a holiday which is not sure is a caution. Outside: no draft recorded where none is owed. Source: ข้อ 46 (A).
 */
export const reg46Hearing3wd: ProcurementRule = {
  id: "reg-46-hearing-3wd",
  title: { th: "ระยะเวลาเผยแพร่ร่างประกาศ", en: "Publication period of a draft" },
  stage: "prep",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 46" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { min: hearingMin, required: hearingDays },
      scope: (subject) => asOneOf(subject, "e-bidding", "price-inquiry"),
      judge: ({ procurement, holidays }, { min, required }) => {
        if (noDraftExpected(procurement, min)) return "out-of-scope"
        const draft = draftPublished(procurement)
        if (draft === "none") return "out-of-scope"
        return draft === "published" ? publishedInBoth(procurement, holidays, required) : draft
      },
      due: ({ procurement, holidays }, { required }) => draftsStanding(procurement, holidays, required)
    })
  ],
  facts: { place: hearingPlaces, from: "date", to: "date", days: "count", required: "count" },
  says: {
    short: {
      th: "เผยแพร่ร่างประกาศใน {place} {from} ถึง {to} รวม {days} วันทำการ น้อยกว่า {required} วันทำการ",
      en: "draft published in {place} {from} to {to}: {days} working days, fewer than {required}"
    },
    "one-place": {
      th: "เผยแพร่ร่างประกาศ แต่บันทึกว่าไม่ได้เผยแพร่ใน {place}",
      en: "the draft was published, but is recorded as not published in {place}"
    }
  },
  asks: { th: "เผยแพร่ร่างประกาศครบจำนวนวันหรือไม่", en: "whether the draft was published long enough" },
  duty: {
    does: { th: "สิ้นสุดการเผยแพร่ร่างประกาศ", en: "end the publication of the draft" },
    who: "head-officer"
  },
  advice: {
    requires: {
      th: "ร่างที่เผยแพร่ต้องอยู่ใน e-GP และเว็บไซต์ติดต่อกันอย่างน้อย 3 วันทำการ",
      en: "A published draft stands in e-GP and on the website for at least 3 working days in a row."
    },
    remedy: {
      th: "เผยแพร่ต่อให้ครบก่อนประกาศเชิญชวน หรือเผยแพร่ใหม่ในที่ที่ขาด",
      en: "Keep it up until the days are complete, or publish it where it was missing, before inviting."
    },
    proof: {
      th: "ภาพหน้าประกาศร่างใน e-GP และเว็บไซต์ที่มีวันที่",
      en: "Dated pages of the draft in e-GP and on the website."
    }
  }
}
