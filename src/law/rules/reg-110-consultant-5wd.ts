import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { publishedLongEnough } from "../publication.ts"
import { hiredPublication } from "../parameters/hired-publication.ts"
import { type ProcurementRule, wording } from "../rule.ts"
import { byMethod } from "../scope.ts"

/**
 * A general invitation of consultants or designers is published for 5 consecutive working days at least ("ไม่น้อยกว่า": exactly 5 is enough). First and last day are
 * both counted (B). A shortfall that hangs on a holiday which is not sure is a caution. Source: ข้อ 110, 145 (A).
 */
export const reg110Consultant5wd: ProcurementRule = {
  id: "reg-110-consultant-5wd",
  title: { th: "ระยะเวลาเผยแพร่ประกาศจ้างที่ปรึกษาหรือออกแบบ", en: "Publication for consultants and design" },
  stage: "purchase",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 110" },
      besides: [{ instrument: "regulation-2560", pinpoint: "ข้อ 145" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { required: hiredPublication },
      scope: (subject) =>
        byMethod(subject, (method) => method === "consultant-general" || method === "design-general"),
      judge: (subject, { required }) => publishedLongEnough(subject, required)
    })
  ],
  facts: { from: "date", to: "date", days: "count", required: "count" },
  says: {
    short: {
      th: "เผยแพร่ {from} ถึง {to} รวม {days} วันทำการ น้อยกว่า {required} วันทำการ",
      en: "published {from} to {to}: {days} working days, fewer than {required}"
    },
    unpublished: {
      th: "บันทึกว่าไม่มีการเผยแพร่ประกาศเชิญชวน ต้องเผยแพร่ {required} วันทำการ",
      en: "recorded as not published at all; {required} working days are due"
    }
  },
  asks: { th: "เผยแพร่ประกาศครบจำนวนวันหรือไม่", en: "whether the invitation was published long enough" },
  advice: {
    requires: {
      th: "ให้เผยแพร่ประกาศเชิญชวนไม่น้อยกว่า 5 วันทำการ นับวันแรกและวันสุดท้ายด้วย",
      en: "Publish the invitation for at least 5 working days, the first and last counted."
    },
    remedy: {
      th: "ก่อนเปิดรับข้อเสนอให้ประกาศใหม่ให้ครบวัน ถ้าผ่านไปแล้วให้บันทึกคำชี้แจง",
      en: "Before offers are taken, publish anew for long enough; afterwards, record an explanation."
    },
    proof: {
      th: "ประกาศเชิญชวนที่พิมพ์จาก e-GP พร้อมวันที่เผยแพร่",
      en: "The invitation printed from e-GP with its dates."
    }
  }
}
