import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { publishedLongEnough } from "../publication.ts"
import { contestPublication } from "../parameters/contest-publication.ts"
import { type ProcurementRule, wording } from "../rule.ts"
import { byMethod } from "../scope.ts"

/**
 * The first step of a design contest is published for 15 working days at least ("ไม่น้อยกว่า": exactly 15 is enough); of the second no field has the dates. First and last day are
 * both counted (B). A shortfall that hangs on a holiday which is not sure is a caution. Source: ข้อ 155 (A).
 */
export const reg155Contest15wd: ProcurementRule = {
  id: "reg-155-contest-15wd",
  title: { th: "ระยะเวลาเผยแพร่ประกาศประกวดแบบ", en: "Publication of a design contest" },
  stage: "purchase",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 155" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { required: contestPublication },
      scope: (subject) => byMethod(subject, (method) => method === "design-contest"),
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
      th: "ให้เผยแพร่ประกาศเชิญชวนไม่น้อยกว่า 15 วันทำการ นับวันแรกและวันสุดท้ายด้วย",
      en: "Publish the invitation for at least 15 working days, the first and last counted."
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
