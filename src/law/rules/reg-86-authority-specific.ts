import { capacities } from "../../stages/capacity.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { orderUpTo } from "../ordering.ts"
import { headSpecificCap } from "../parameters/head-specific-cap.ts"
import { type ProcurementRule, wording } from "../rule.ts"
import { awarded, byMethod, every, ordinaryChapter } from "../scope.ts"

/**
 * By the specific method the head of the agency orders up to 50,000,000 baht ("ไม่เกิน": exactly that is the head's), the governor above. The
 * value ordered is compared, not the budget. Whoever acts for the head has the same powers. On ground 56 (2) (ข) the head of procurement
 * officers orders within the approved amount; ข้อ 79 วรรคสอง and ว 119 know no order. Source: ข้อ 79, 86, บัญชีแนบท้าย (A).
 */
export const reg86AuthoritySpecific: ProcurementRule = {
  id: "reg-86-authority-specific",
  title: { th: "อำนาจสั่งซื้อสั่งจ้างโดยวิธีเฉพาะเจาะจง", en: "Authority to order by the specific method" },
  stage: "purchase",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 86" },
      besides: [{ instrument: "regulation-2560", pinpoint: "ข้อ 79 วรรคหนึ่ง" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { cap: headSpecificCap },
      scope: (subject) =>
        every(
          byMethod(subject, (it) => it === "specific"),
          ordinaryChapter(subject),
          awarded(subject)
        ),
      judge: ({ procurement }, { cap }) => orderUpTo(procurement, cap)
    })
  ],
  facts: { price: "baht", cap: "baht", budget: "baht", capacity: capacities },
  says: {
    over: {
      th: "สั่งซื้อหรือสั่งจ้าง {price} บาท เกิน {cap} บาท แต่ผู้อนุมัติคือ{capacity}",
      en: "{price} baht ordered, more than {cap} baht, approved by: {capacity}"
    },
    nobody: {
      th: "สั่งซื้อหรือสั่งจ้าง {price} บาท โดยบันทึกว่าไม่มีผู้อนุมัติ",
      en: "{price} baht ordered, recorded as approved by nobody"
    },
    officer: {
      th: "หัวหน้าเจ้าหน้าที่อนุมัติ {price} บาท ด้วยเหตุอื่นนอกจากมาตรา 56 (2) (ข) โดยไม่มีบันทึกการมอบอำนาจ",
      en: "{price} baht ordered by the head of procurement officers, not on ground 56 (2) (b), no delegation recorded"
    },
    "over-approved": {
      th: "สั่งซื้อหรือสั่งจ้าง {price} บาท โดยไม่มีการสั่งของหัวหน้าหน่วยงาน เกินวงเงินที่ได้รับความเห็นชอบ {budget} บาท",
      en: "{price} baht ordered without the head of the agency, more than the approved {budget} baht"
    }
  },
  asks: { th: "ผู้อนุมัติมีอำนาจสั่งซื้อสั่งจ้างหรือไม่", en: "whether the order was within the approver's authority" }
}
