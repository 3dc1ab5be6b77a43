import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { afterComments, lastDayOfDraft, noDraftExpected } from "../hearing.ts"
import { hearingDays } from "../parameters/hearing-days.ts"
import { hearingMin } from "../parameters/hearing-min.ts"
import { type ProcurementRule, recorded, wording } from "../rule.ts"
import { asOneOf } from "../scope.ts"

/**
 * Where comments came in, the head approves whether the draft is changed; a changed one is published again for 3 working days ("ไม่น้อยกว่า", first
 * and last counted, B), and everyone who commented gets a written answer. Each recorded as not done is a breach. No comments: outside.
 * Of a price inquiry too (ข้อ 62). Outside: no draft recorded where none is owed. Source: ข้อ 47 (A).
 */
export const reg47Republish: ProcurementRule = {
  id: "reg-47-republish",
  title: { th: "ดำเนินการตามความคิดเห็นต่อร่างประกาศ", en: "Comments on a draft" },
  stage: "prep",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 47" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { min: hearingMin, required: hearingDays },
      scope: (subject) => asOneOf(subject, "e-bidding", "price-inquiry"),
      judge: ({ procurement, holidays }, { min, required }) =>
        noDraftExpected(procurement, min) ? "out-of-scope" : afterComments(procurement, holidays, required),
      due: ({ procurement, holidays }, { required }) => {
        const { draftChanged, rehearingFrom: from, rehearingTo } = recorded(procurement.prep)
        if (draftChanged !== true || from == null || rehearingTo !== undefined) return []
        return lastDayOfDraft(holidays, from, required)
      }
    })
  ],
  facts: { comments: "count", from: "date", to: "date", days: "count", required: "count" },
  says: {
    unpublished: {
      th: "ปรับปรุงร่างหลังมีผู้เสนอความคิดเห็น {comments} ราย แต่บันทึกว่าไม่ได้เผยแพร่ร่างที่ปรับปรุง",
      en: "draft changed after {comments} comments, recorded as not published again"
    },
    short: {
      th: "เผยแพร่ร่างที่ปรับปรุง {from} ถึง {to} รวม {days} วันทำการ น้อยกว่า {required} วันทำการ",
      en: "changed draft published {from} to {to}: {days} working days, fewer than {required}"
    },
    unapproved: {
      th: "มีผู้เสนอความคิดเห็น {comments} ราย แต่บันทึกว่าหัวหน้าหน่วยงานไม่ได้เห็นชอบผลการพิจารณา",
      en: "{comments} comments; the head's approval of what was made of them is recorded as none"
    },
    unanswered: {
      th: "มีผู้เสนอความคิดเห็น {comments} ราย แต่บันทึกว่าไม่ได้แจ้งผลเป็นหนังสือ",
      en: "{comments} comments; recorded as not answered in writing"
    }
  },
  asks: { th: "ดำเนินการกับความคิดเห็นครบหรือไม่", en: "whether the comments were dealt with" },
  duty: {
    does: { th: "สิ้นสุดการเผยแพร่ร่างที่ปรับปรุง", en: "end the publication of the changed draft" },
    who: "head-officer"
  },
  advice: {
    requires: {
      th: "เมื่อมีผู้เสนอความคิดเห็น ให้ขอความเห็นชอบ เผยแพร่ร่างที่แก้อีก 3 วันทำการ และตอบทุกราย",
      en: "After comments: get the head's approval, publish a changed draft for 3 working days, answer everyone."
    },
    remedy: {
      th: "เผยแพร่ร่างที่แก้ให้ครบและแจ้งผลเป็นหนังสือแก่ทุกรายก่อนประกาศเชิญชวน",
      en: "Publish the changed draft in full and answer everyone in writing before inviting offers."
    },
    proof: {
      th: "บันทึกความเห็นชอบ หลักฐานเผยแพร่ร่าง และสำเนาหนังสือแจ้งผล",
      en: "The approval, proof of the publication and copies of the answers."
    }
  }
}
