import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { internationalPublication } from "../parameters/international-publication.ts"
import {
  endPublication,
  mayEndFrom,
  notWithdrawn,
  publicationFacts,
  publicationSays,
  publishedLongEnough
} from "../publication.ts"
import { type ProcurementRule, wording } from "../rule.ts"
import { asOneOf, every } from "../scope.ts"

/**
 * An international bidding is published for 30 working days ("ไม่น้อยกว่า": exactly 30 is enough; first and last day counted, B). A shortfall
 * that hangs on a holiday which is not sure is a caution; a purchase cancelled meanwhile is outside. Source: ข้อ 60 (3), 73 (A).
 */
export const reg60Intl30wd: ProcurementRule = {
  id: "reg-60-intl-30wd",
  title: { th: "ระยะเวลาเผยแพร่ประกวดราคานานาชาติ", en: "Publication period of an international bidding" },
  stage: "purchase",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 60 (3)" },
      besides: [{ instrument: "regulation-2560", pinpoint: "ข้อ 73" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { required: internationalPublication },
      scope: (subject) => every(asOneOf(subject, "international-bidding"), notWithdrawn(subject)),
      judge: (subject, { required }) => publishedLongEnough(subject, required),
      due: (subject, { required }) => mayEndFrom(subject, required)
    })
  ],
  facts: publicationFacts,
  says: publicationSays,
  asks: { th: "เผยแพร่ประกาศครบจำนวนวันหรือไม่", en: "whether the invitation was published long enough" },
  duty: endPublication,
  advice: {
    requires: {
      th: "ให้เผยแพร่ประกาศประกวดราคานานาชาติไม่น้อยกว่า 30 วันทำการ",
      en: "Publish an international bidding for at least 30 working days."
    },
    remedy: {
      th: "ถ้ายังไม่ถึงวันยื่นข้อเสนอ ให้ขยายวันสุดท้ายให้ครบ ถ้าผ่านไปแล้ว ให้ตรวจวันที่ที่บันทึกและบันทึกคำชี้แจง",
      en: "Before the day of offers, publish longer; afterwards check the recorded days and record an explanation."
    },
    proof: {
      th: "ประกาศเชิญชวนที่พิมพ์จากระบบ e-GP แสดงวันเริ่มและวันสุดท้ายของการเผยแพร่",
      en: "The invitation printed from e-GP with its first and last day of publication."
    }
  }
}
