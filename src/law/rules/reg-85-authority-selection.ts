import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { orderFacts, orderSays, orderUpTo } from "../ordering.ts"
import { headSelectionCap } from "../parameters/head-selection-cap.ts"
import { type ProcurementRule, wording } from "../rule.ts"
import { awarded, byMethod, every, ordinaryChapter } from "../scope.ts"

/**
 * By selection the head of the agency orders up to 100,000,000 baht ("ไม่เกิน": exactly that is the head's), the governor above.
 * The value ordered is compared, not the budget. Whoever acts for the head has the same powers. Source: ข้อ 85, บัญชีแนบท้าย (A).
 */
export const reg85AuthoritySelection: ProcurementRule = {
  id: "reg-85-authority-selection",
  title: { th: "อำนาจสั่งซื้อสั่งจ้างโดยวิธีคัดเลือก", en: "Authority to order by selection" },
  stage: "purchase",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 85" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { cap: headSelectionCap },
      scope: (subject) =>
        every(
          byMethod(subject, (it) => it === "selection"),
          ordinaryChapter(subject),
          awarded(subject)
        ),
      judge: ({ procurement }, { cap }) => orderUpTo(procurement, cap)
    })
  ],
  facts: orderFacts,
  says: orderSays,
  asks: { th: "ผู้อนุมัติมีอำนาจสั่งซื้อสั่งจ้างหรือไม่", en: "whether the order was within the approver's authority" },
  advice: {
    requires: {
      th: "นายกหรือผู้รักษาราชการแทนสั่งได้ไม่เกิน 100 ล้านบาท เกินกว่านั้นเป็นอำนาจผู้ว่าราชการจังหวัด",
      en: "The head, or who acts for the head, orders up to 100 million baht; above it the governor."
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
