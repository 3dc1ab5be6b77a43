import { thaiDate } from "../../values/thai-date.ts"
import { boughtDate } from "../dating.ts"
import { requestApprovedOn } from "../first-step.ts"
import { breach, caution, type ProcurementRule, recorded, unrecorded, wording } from "../rule.ts"
import { byWay } from "../small-purchase-scope.ts"

/**
 * What was bought at once, as a small need arose that could not wait, is put before the head of the agency afterwards: approval recorded as
 * none is a breach, one by the head of procurement officers a caution. Source: ข้อ 79 วรรคสอง (A).
 */
export const reg792Urgent: ProcurementRule = {
  id: "reg-79-2-urgent",
  title: { th: "ขอความเห็นชอบหลังซื้อเร่งด่วน", en: "Approval after an urgent purchase" },
  stage: "purchase",
  about: "procurement",
  severity: "breach",
  datedBy: boughtDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 79 วรรคสอง" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: (subject) => byWay(subject, "urgent"),
      judge: ({ procurement }) => {
        const { approvedAs } = recorded(procurement.prep)
        const approvedOn = requestApprovedOn(procurement)
        if (approvedOn === null) return breach("none", {})
        if (approvedAs === "head-officer") return caution("officer", {})
        return (
          unrecorded({ "prep.approvedOn": approvedOn, "prep.approvedAs": approvedAs }) ??
          (approvedAs === null ? "not-judged" : "conforms")
        )
      }
    })
  ],
  facts: {},
  says: {
    none: {
      th: "ซื้อหรือจ้างไปก่อนเพราะจำเป็นเร่งด่วน โดยบันทึกว่าไม่มีความเห็นชอบภายหลัง",
      en: "bought at once for an urgent need, recorded as not approved afterwards"
    },
    officer: {
      th: "ซื้อหรือจ้างไปก่อนเพราะจำเป็นเร่งด่วน ผู้เห็นชอบภายหลังคือหัวหน้าเจ้าหน้าที่",
      en: "bought at once for an urgent need, approved afterwards by the head of procurement officers"
    }
  },
  asks: { th: "หัวหน้าหน่วยงานเห็นชอบภายหลังหรือไม่", en: "whether the head of the agency approved it afterwards" },
  advice: {
    requires: {
      th: "ซื้อก่อนได้เมื่อจำเป็นเร่งด่วนที่ไม่คาดหมาย แล้วให้รีบรายงานขอความเห็นชอบจากนายก",
      en: "An unforeseen urgent need may be bought first, then reported to the head at once."
    },
    remedy: {
      th: "รายงานขอความเห็นชอบจากนายกโดยเร็ว รายงานที่เห็นชอบใช้เป็นหลักฐานการตรวจรับได้",
      en: "Report it to the head now; the approved report is the proof of inspection."
    },
    proof: {
      th: "รายงานขอความเห็นชอบที่นายกลงนาม พร้อมใบเสร็จ",
      en: "The report the head approved, with the receipt."
    }
  }
}
