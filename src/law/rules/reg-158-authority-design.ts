import { thaiDate } from "../../values/thai-date.ts"
import { capacities } from "../../stages/capacity.ts"
import { requestDate } from "../dating.ts"
import { hired, hiredUpTo } from "../hired.ts"
import { headDesignCap } from "../parameters/head-design-cap.ts"
import { type ProcurementRule, wording } from "../rule.ts"
import { awarded, every } from "../scope.ts"

/**
 * Designers and supervisors of works are ordered, by any method, by the head of the agency up to 50,000,000 baht ("ไม่เกิน": exactly that is the head's) and by
 * the governor above. The value ordered is compared. Whoever acts for the head has the same powers; an order of the head of procurement officers
 * is a caution. Source: ข้อ 158, บัญชีแนบท้าย (A).
 */
export const reg158AuthorityDesign: ProcurementRule = {
  id: "reg-158-authority-design",
  title: { th: "อำนาจสั่งจ้างออกแบบหรือควบคุมงาน", en: "Authority to hire designers" },
  stage: "purchase",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 158" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { cap: headDesignCap },
      scope: (subject) => every(hired(subject, "design"), awarded(subject)),
      judge: ({ procurement }, { cap }) => hiredUpTo(procurement, cap)
    })
  ],
  facts: { price: "baht", cap: "baht", capacity: capacities },
  says: {
    over: {
      th: "สั่งจ้าง {price} บาท เกิน {cap} บาท แต่ผู้อนุมัติคือ{capacity}",
      en: "{price} baht ordered, more than {cap} baht, approved by: {capacity}"
    },
    nobody: {
      th: "สั่งจ้าง {price} บาท โดยบันทึกว่าไม่มีผู้อนุมัติ",
      en: "{price} baht ordered, recorded as approved by nobody"
    },
    officer: {
      th: "หัวหน้าเจ้าหน้าที่อนุมัติ {price} บาท โดยไม่มีบันทึกการมอบอำนาจ",
      en: "{price} baht ordered by the head of procurement officers, no delegation recorded"
    }
  },
  asks: { th: "ผู้อนุมัติมีอำนาจสั่งจ้างหรือไม่", en: "whether the order was within the approver's authority" },
  advice: {
    requires: {
      th: "นายกหรือผู้รักษาราชการแทนสั่งจ้างได้ไม่เกิน 50 ล้านบาท เกินกว่านั้นต้องเสนอผู้ว่าราชการจังหวัด",
      en: "The head, or whoever acts, orders up to 50,000,000 baht; above it the governor does."
    },
    remedy: {
      th: "บันทึกฐานะของผู้อนุมัติให้ถูกต้อง ถ้าเกินอำนาจให้เสนอผู้มีอำนาจพิจารณา",
      en: "Record the approver's capacity; where it was beyond it, put the order before the right authority."
    },
    proof: { th: "บันทึกอนุมัติสั่งจ้างที่ลงชื่อและตำแหน่งผู้อนุมัติ", en: "The approval of the order with name and post." }
  }
}
