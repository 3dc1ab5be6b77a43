import { priorOutcomes } from "../../stages/4-purchase/ground-evidence.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { onGround } from "../on-ground.ts"
import { breach, caution, type ProcurementRule, recorded, unrecorded, wording } from "../rule.ts"

/**
 * Selection after a general invitation that brought no offer, or none that was selected: an earlier attempt recorded as none is a breach,
 * one that is not a failed general invitation a caution. The head may go on in the same case, without a new report. Source: มาตรา 56 (1) (ก) (A).
 */
export const act561aPriorFailure: ProcurementRule = {
  id: "act-56-1a-prior-failure",
  title: { th: "วิธีคัดเลือกหลังประกาศเชิญชวนไม่ได้ผล", en: "Selection after a failed invitation" },
  stage: "purchase",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "act-2560", pinpoint: "มาตรา 56 วรรคหนึ่ง (1) (ก)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: (subject) => onGround(subject, "56-1-a"),
      judge: ({ procurement }) => {
        const { priorOutcome, priorProcurement } = recorded(procurement.purchase)
        if (priorOutcome === null) return breach("none", {})
        if (priorOutcome === "won" || priorOutcome === "selection") return caution("other", { priorOutcome })
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
      th: "ใช้วิธีคัดเลือกเพราะประกาศเชิญชวนไม่ได้ผล แต่บันทึกว่าไม่เคยประกาศเชิญชวนมาก่อน",
      en: "selection after a failed invitation, recorded as without any earlier attempt"
    },
    other: {
      th: "ใช้วิธีคัดเลือกเพราะประกาศเชิญชวนไม่ได้ผล แต่ผลครั้งก่อนคือ: {priorOutcome}",
      en: "selection after a failed invitation, but the earlier attempt: {priorOutcome}"
    },
    unlinked: {
      th: "บันทึกว่าไม่มีโครงการก่อนหน้าที่ประกาศเชิญชวนแล้วไม่ได้ผล",
      en: "recorded as without an earlier project whose invitation failed"
    }
  },
  asks: { th: "มีการประกาศเชิญชวนครั้งก่อนที่ไม่ได้ผลหรือไม่", en: "whether an earlier invitation had failed" },
  advice: {
    requires: {
      th: "ให้มีการประกาศเชิญชวนทั่วไปครั้งก่อนที่ไม่มีผู้ยื่นข้อเสนอ หรือไม่มีข้อเสนอใดได้รับการคัดเลือก",
      en: "An earlier general invitation must have brought no offer, or none that was selected."
    },
    remedy: {
      th: "บันทึกเลขที่โครงการครั้งก่อนและผลของโครงการนั้น ถ้าอ้างเหตุผิดข้อให้แก้เหตุ",
      en: "Record the earlier project and its outcome; correct the ground where another was meant."
    },
    proof: {
      th: "ประกาศเชิญชวนครั้งก่อนและประกาศยกเลิก",
      en: "The earlier invitation and the notice that cancelled it."
    }
  }
}
