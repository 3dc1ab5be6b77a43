import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { mayBeDesignBuild, needsDrawings } from "../drawings.ts"
import { firstStep } from "../first-step.ts"
import { noWritingCap } from "../parameters/no-writing-cap.ts"
import { breach, caution, missing, type ProcurementRule, recorded, wording } from "../rule.ts"
import { isReportedAfter, smallPurchaseWay, wayUnknown } from "../small-purchase.ts"

/**
 * The drawings of a construction exist before its hiring begins; on the same day the order cannot be told. No drawing at all is a breach above
 * 100,000 baht ("เกิน"; the line is ours). A caution: up to there, ข้อ 79 วรรคสอง and ว 119, a drawing made but not approved. Outside:
 * design-build. Not judged before the hiring begins. Source: มาตรา 60 (A), the line (B).
 */
export const act60DrawingFirst: ProcurementRule = {
  id: "act-60-drawing-first",
  title: { th: "มีแบบรูปรายการก่อนจ้างก่อสร้าง", en: "Drawings before the hiring" },
  stage: "prep",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "act-2560", pinpoint: "มาตรา 60" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "B",
      reads: { small: noWritingCap },
      scope: needsDrawings,
      judge: ({ procurement }, { small }) => {
        const { amount, drawingApprovedOn: approvedOn, drawingPreparedBy } = recorded(procurement.prep)
        const { on: startedOn, lacking } = firstStep(procurement)
        if (approvedOn === undefined) return missing("prep.drawingApprovedOn")
        if (startedOn === undefined) return lacking ?? "not-judged"
        const open = wayUnknown(procurement) ?? mayBeDesignBuild(procurement)
        const find = isReportedAfter(smallPurchaseWay(procurement)) ? caution : breach
        if (approvedOn !== null) {
          if (approvedOn <= startedOn) return lacking ?? "conforms"
          return open ?? find("after", { approvedOn, startedOn })
        }
        if (drawingPreparedBy === undefined) return missing("prep.drawingPreparedBy")
        if (drawingPreparedBy !== null) return caution("unapproved", {})
        if (amount == null) return missing("prep.amount")
        return open ?? (amount > small ? find : caution)("none", { amount })
      }
    })
  ],
  facts: { amount: "baht", approvedOn: "date", startedOn: "date" },
  says: {
    after: {
      th: "เริ่มเชิญชวนหรือเจรจาเมื่อ {startedOn} ก่อนเห็นชอบแบบรูปรายการเมื่อ {approvedOn}",
      en: "invitation or negotiation from {startedOn}, the drawings approved on {approvedOn}"
    },
    none: {
      th: "เริ่มจ้างก่อสร้างวงเงิน {amount} บาท โดยบันทึกว่าไม่มีแบบรูปรายการ",
      en: "hiring begun, budget {amount} baht, recorded as having no drawings"
    },
    unapproved: {
      th: "มีผู้จัดทำแบบรูปรายการ แต่บันทึกว่าแบบไม่ได้รับความเห็นชอบ",
      en: "drawings were made, but are recorded as not approved"
    }
  },
  asks: { th: "มีแบบรูปรายการก่อนเริ่มจ้างหรือไม่", en: "whether the drawings came before the hiring" },
  advice: {
    requires: {
      th: "ต้องมีแบบรูปรายการงานก่อสร้างก่อนเริ่มเชิญชวนหรือเจรจา",
      en: "The drawings exist before anybody is invited or negotiated with."
    },
    remedy: {
      th: "บันทึกวันที่เห็นชอบแบบ ถ้าเริ่มจ้างก่อนมีแบบให้หยุดและเสนอนายกพิจารณา",
      en: "Record the day the drawings were approved; where hiring began without them, put it to the head."
    },
    proof: { th: "แบบรูปรายการที่ลงนามและลงวันที่", en: "The drawings, signed and dated." }
  }
}
