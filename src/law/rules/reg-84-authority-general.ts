import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { orderFacts, orderSays, orderUpTo } from "../ordering.ts"
import { headGeneralCap } from "../parameters/head-general-cap.ts"
import { type ProcurementRule, wording } from "../rule.ts"
import { awarded, byMethod, every, isGeneral, kindKnown, ordinaryChapter } from "../scope.ts"

/**
 * After a general invitation the head of the agency orders up to 200,000,000 baht ("ไม่เกิน": exactly that is the head's), the governor above.
 * The value ordered is compared, not the budget. Whoever acts for the head has the same powers. Source: ข้อ 84, บัญชีแนบท้าย (A).
 */
export const reg84AuthorityGeneral: ProcurementRule = {
  id: "reg-84-authority-general",
  title: { th: "อำนาจสั่งซื้อสั่งจ้างโดยวิธีประกาศเชิญชวนทั่วไป", en: "Authority to order after a general invitation" },
  stage: "purchase",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 84" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { cap: headGeneralCap },
      scope: (subject) =>
        every(byMethod(subject, isGeneral), ordinaryChapter(subject), kindKnown(subject), awarded(subject)),
      judge: ({ procurement }, { cap }) => orderUpTo(procurement, cap)
    })
  ],
  facts: orderFacts,
  says: orderSays,
  asks: { th: "ผู้อนุมัติมีอำนาจสั่งซื้อสั่งจ้างหรือไม่", en: "whether the order was within the approver's authority" },
  advice: {
    requires: {
      th: "นายกหรือผู้รักษาราชการแทนสั่งได้ไม่เกิน 200 ล้านบาท เกินกว่านั้นเป็นอำนาจผู้ว่าราชการจังหวัด",
      en: "The head, or who acts for the head, orders up to 200 million baht; above it the governor."
    },
    remedy: {
      th: "เสนอผู้มีอำนาจสั่งซื้อสั่งจ้างก่อนลงนามสัญญา และบันทึกฐานะของผู้อนุมัติ",
      en: "Have it ordered by whoever may, before the contract is signed, and record in what capacity."
    },
    proof: {
      th: "บันทึกอนุมัติสั่งซื้อสั่งจ้างที่ระบุผู้อนุมัติและฐานะ",
      en: "The order's approval, with the approver and the capacity."
    }
  }
}
