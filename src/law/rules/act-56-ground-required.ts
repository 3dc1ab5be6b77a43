import { budgetOfOccasion, type Procurement } from "../../stages/procurement.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { isInnovation } from "../innovation.ts"
import { noWritingCap } from "../parameters/no-writing-cap.ts"
import { breach, caution, type ProcurementRule, recorded, unrecorded, wording } from "../rule.ts"
import { byMethod, every, ordinaryChapter } from "../scope.ts"
import { hasOwnReport, smallPurchaseWay } from "../small-purchase.ts"

const shortReportGrounds = ["56-1-c", "56-2-b", "56-2-d"]

/** ข้อ 79 วรรคสอง, ว 119, ว 804: the way itself is the reason, and its report has no item for one. */
const needsNoReason = (procurement: Procurement): boolean => hasOwnReport(smallPurchaseWay(procurement))

/**
 * A selection or specific purchase rests on a ground, and on a reason; a reason recorded as none is a breach, a caution where a short report may
 * leave it out (ข้อ 22 วรรคสอง: urgent grounds, (2) (ข), "ไม่เกิน" 100,000 baht). No ground is act-56-default-general's; a caution where the
 * list of Thai innovations tells it. Outside the reason: reports of a purchase's own. Source: มาตรา 56, ข้อ 22 (6) (A).
 */
export const act56GroundRequired: ProcurementRule = {
  id: "act-56-ground-required",
  title: { th: "เหตุและเหตุผลที่ใช้วิธีคัดเลือกหรือเฉพาะเจาะจง", en: "Ground and reason for the method" },
  stage: "purchase",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "act-2560", pinpoint: "มาตรา 56 วรรคหนึ่ง" },
      besides: [{ instrument: "regulation-2560", pinpoint: "ข้อ 22 วรรคหนึ่ง (6)" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { small: noWritingCap },
      scope: (subject) => {
        const { ground, groundReason } = recorded(subject.procurement.purchase)
        const lacking = unrecorded({
          "purchase.ground": ground,
          "purchase.groundReason": needsNoReason(subject.procurement) ? null : groundReason
        })
        return every(
          byMethod(subject, (method) => method === "selection" || method === "specific"),
          ordinaryChapter(subject),
          ground === null ? "in" : (lacking ?? "in")
        )
      },
      judge: ({ procurement }, { small }) => {
        const { method, ground, groundReason } = recorded(procurement.purchase)
        if (ground === null)
          return isInnovation(procurement) ? caution("no-ground", { method: method! }) : "out-of-scope"
        if (groundReason !== null || needsNoReason(procurement)) return "conforms"
        const amount = budgetOfOccasion(procurement) ?? small
        const mayBeShort = shortReportGrounds.includes(ground!) || amount <= small
        return (mayBeShort ? caution : breach)("no-reason", { method: method!, ground: ground! })
      }
    })
  ],
  facts: { method: "method", ground: "ground" },
  says: {
    "no-ground": {
      th: "ใช้วิธี{method} โดยบันทึกว่าไม่มีเหตุตามมาตรา 56",
      en: "{method}: recorded as resting on no ground of section 56"
    },
    "no-reason": {
      th: "ใช้วิธี{method}ตามมาตรา {ground} โดยบันทึกว่าไม่มีเหตุผลที่ใช้วิธีนี้",
      en: "{method} under section {ground}: recorded as having no reason for the method"
    }
  },
  asks: { th: "มีเหตุและเหตุผลที่ใช้วิธีนี้หรือไม่", en: "whether the method rests on a ground and a reason" },
  advice: {
    requires: {
      th: "ให้ระบุเหตุตามมาตรา 56 และเหตุผลที่ใช้วิธีคัดเลือกหรือเฉพาะเจาะจง",
      en: "State the ground of section 56 and the reason for the method."
    },
    remedy: {
      th: "บันทึกเหตุและเหตุผลตามรายงานขอซื้อขอจ้าง ถ้ารายงานไม่มีให้ทำบันทึกชี้แจง",
      en: "Record both as the request report has them; where it has none, write an explanation."
    },
    proof: {
      th: "รายงานขอซื้อขอจ้าง ข้อที่ว่าด้วยวิธีและเหตุผล",
      en: "The part of the request report on method and reason."
    }
  }
}
