import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { mayBeDesignBuild, needsDrawings } from "../drawings.ts"
import { noWritingCap } from "../parameters/no-writing-cap.ts"
import { breach, caution, missing, type ProcurementRule, recorded, wording } from "../rule.ts"
import { hasOwnReport, smallPurchaseWay, wayUnknown } from "../small-purchase.ts"

/**
 * For a construction the head has a committee, an officer or any person make the drawings, or hires a designer; a standard drawing does not
 * spare the appointment. Nobody is a breach above 100,000 baht ("เกิน"; the line is ours), a caution up to there. Outside: ข้อ 79 วรรคสอง, ว 119, design-build.
 * Source: ข้อ 21 วรรคสาม (A), the line (B).
 */
export const reg21DrawingOwner: ProcurementRule = {
  id: "reg-21-drawing-owner",
  title: { th: "ผู้จัดทำแบบรูปรายการงานก่อสร้าง", en: "Who makes the drawings" },
  stage: "prep",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 21 วรรคสาม" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "B",
      reads: { small: noWritingCap },
      scope: (subject) =>
        hasOwnReport(smallPurchaseWay(subject.procurement)) ? "out-of-scope" : needsDrawings(subject),
      judge: ({ procurement }, { small }) => {
        const { amount, drawingPreparedBy } = recorded(procurement.prep)
        if (drawingPreparedBy === undefined) return missing("prep.drawingPreparedBy")
        if (drawingPreparedBy !== null) return "conforms"
        if (amount == null) return missing("prep.amount")
        const open = wayUnknown(procurement) ?? mayBeDesignBuild(procurement)
        return open ?? (amount > small ? breach : caution)("nobody", { amount })
      }
    })
  ],
  facts: { amount: "baht" },
  says: {
    nobody: {
      th: "งานก่อสร้างวงเงิน {amount} บาท บันทึกว่าไม่มีผู้จัดทำแบบรูปรายการ",
      en: "construction, budget {amount} baht, recorded as having nobody who made the drawings"
    }
  },
  asks: { th: "มีผู้จัดทำแบบรูปรายการหรือไม่", en: "whether somebody made the drawings" },
  advice: {
    requires: {
      th: "ให้นายกแต่งตั้งผู้จัดทำแบบรูปรายการงานก่อสร้าง หรือจ้างออกแบบ แม้ใช้แบบมาตรฐาน",
      en: "The head appoints who makes the drawings, or hires a designer, even for a standard drawing."
    },
    remedy: {
      th: "บันทึกผู้จัดทำแบบรูปรายการ ถ้าใช้แบบมาตรฐานให้บันทึกผู้ที่ได้รับแต่งตั้งให้นำแบบมาใช้",
      en: "Record who made the drawings; for a standard drawing, who was appointed to adapt it."
    },
    proof: {
      th: "คำสั่งแต่งตั้งผู้จัดทำแบบรูปรายการ หรือสัญญาจ้างออกแบบ",
      en: "The order of appointment, or the contract of design."
    }
  }
}
