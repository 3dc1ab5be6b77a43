import { priorOutcomes } from "../../stages/4-purchase/ground-evidence.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { onGround } from "../on-ground.ts"
import { breach, caution, type ProcurementRule, recorded, unrecorded, wording } from "../rule.ts"

/**
 * The specific method after a selection that failed, alone or after a general invitation: an earlier attempt recorded as none is a breach.
 * After a failed general invitation alone a caution only, as ข้อ 38, 56 and 58 let the head order it. Source: มาตรา 56 (2) (ก) (A).
 */
export const act562aPriorFailure: ProcurementRule = {
  id: "act-56-2a-prior-failure",
  title: { th: "วิธีเฉพาะเจาะจงหลังคัดเลือกไม่ได้ผล", en: "Specific method after a failed selection" },
  stage: "purchase",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "act-2560", pinpoint: "มาตรา 56 วรรคหนึ่ง (2) (ก)" },
      besides: [{ instrument: "regulation-2560", pinpoint: "ข้อ 75 วรรคสอง และ ข้อ 76 วรรคสอง" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: (subject) => onGround(subject, "56-2-a"),
      judge: ({ procurement }) => {
        const { priorOutcome, priorProcurement } = recorded(procurement.purchase)
        if (priorOutcome === null) return breach("none", {})
        if (priorOutcome === "won" || priorOutcome === "general") return caution("other", { priorOutcome })
        if (priorProcurement === null && priorOutcome !== undefined) return caution("unlinked", {})
        return (
          unrecorded({
            "purchase.priorOutcome": priorOutcome,
            "purchase.priorProcurement": priorProcurement
          }) ?? "conforms"
        )
      }
    })
  ],
  facts: { priorOutcome: priorOutcomes },
  says: {
    none: {
      th: "ใช้วิธีเฉพาะเจาะจงเพราะคัดเลือกไม่ได้ผล แต่บันทึกว่าไม่เคยประกาศหรือเชิญชวนมาก่อน",
      en: "specific method after a failed selection, recorded as without any earlier attempt"
    },
    other: {
      th: "ใช้วิธีเฉพาะเจาะจงเพราะคัดเลือกไม่ได้ผล แต่ผลครั้งก่อนคือ: {priorOutcome}",
      en: "specific method after a failed selection, but the earlier attempt: {priorOutcome}"
    },
    unlinked: {
      th: "บันทึกว่าไม่มีโครงการก่อนหน้าที่คัดเลือกแล้วไม่ได้ผล",
      en: "recorded as without an earlier project whose selection failed"
    }
  },
  asks: { th: "มีการคัดเลือกครั้งก่อนที่ไม่ได้ผลหรือไม่", en: "whether an earlier selection had failed" },
  advice: {
    requires: {
      th: "ให้ใช้วิธีคัดเลือก หรือทั้งประกาศเชิญชวนทั่วไปและคัดเลือกมาก่อน แต่ไม่มีผู้ยื่นข้อเสนอหรือไม่มีใครได้รับการคัดเลือก",
      en: "A selection, or both other methods, must have been tried without an offer or without a winner."
    },
    remedy: {
      th: "บันทึกเลขที่โครงการครั้งก่อนและผลของโครงการนั้น ถ้าประกาศเชิญชวนอย่างเดียวให้แนบคำสั่งของนายก",
      en: "Record the earlier project and its outcome; after an invitation alone attach the head's order."
    },
    proof: {
      th: "หนังสือเชิญชวนครั้งก่อน รายงานผล และคำสั่งยกเลิก",
      en: "The earlier letters of invitation, the report and the order that cancelled it."
    }
  }
}
