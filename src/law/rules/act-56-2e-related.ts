import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { onGround } from "../on-ground.ts"
import { relatedTo, stillToNegotiate } from "../related-purchase.ts"
import { type ProcurementRule, wording } from "../rule.ts"
import { isCancelled } from "../scope.ts"

/**
 * More of what an earlier contract supplied: from the same supplier, worth no more than before ("ไม่สูงกว่า": equal is lawful), negotiated
 * while the delivery period of that contract has not ended (on its last day it has not). Worse terms are a caution. มาตรา 56 (2) (จ), ข้อ 78 (1) (ค) (A).
 */
export const act562eRelated: ProcurementRule = {
  id: "act-56-2e-related",
  title: { th: "วิธีเฉพาะเจาะจงที่เกี่ยวพันกับสัญญาเดิม", en: "Specific method related to an earlier contract" },
  stage: "purchase",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "act-2560", pinpoint: "มาตรา 56 วรรคหนึ่ง (2) (จ)" },
      besides: [{ instrument: "regulation-2560", pinpoint: "ข้อ 78 (1) (ค)" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: (subject) => (isCancelled(subject.procurement) ? "out-of-scope" : onGround(subject, "56-2-e")),
      judge: relatedTo,
      due: stillToNegotiate
    })
  ],
  facts: { price: "baht", prior: "baht", negotiatedOn: "date", endedOn: "date" },
  says: {
    "no-link": {
      th: "อ้างว่าเกี่ยวพันกับสัญญาเดิม แต่บันทึกว่าไม่มีสัญญาเดิม",
      en: "related to an earlier contract, recorded as without one"
    },
    "other-supplier": {
      th: "อ้างว่าเกี่ยวพันกับสัญญาเดิม แต่บันทึกว่าไม่ใช่คู่สัญญารายเดิม",
      en: "related to an earlier contract, recorded as from another supplier"
    },
    over: {
      th: "มูลค่าที่ซื้อเพิ่ม {price} บาท สูงกว่าสัญญาเดิม {prior} บาท",
      en: "{price} baht more, above the earlier contract of {prior} baht"
    },
    ended: {
      th: "เจรจาวันที่ {negotiatedOn} หลังครบกำหนดส่งมอบตามสัญญาเดิม {endedOn}",
      en: "negotiated on {negotiatedOn}, after delivery under the earlier contract was due on {endedOn}"
    },
    "not-negotiated": {
      th: "บันทึกว่าไม่ได้เจรจากับคู่สัญญารายเดิม",
      en: "recorded as not negotiated with the earlier supplier"
    },
    worse: {
      th: "บันทึกว่าราคาต่อหน่วยหรือเงื่อนไขด้อยกว่าสัญญาเดิม",
      en: "recorded as at a higher unit price or on worse terms than before"
    }
  },
  asks: { th: "ซื้อเพิ่มตามเงื่อนไขของสัญญาเดิมหรือไม่", en: "whether the addition keeps to the earlier contract" },
  duty: {
    does: { th: "เจรจากับคู่สัญญารายเดิม", en: "negotiate with the earlier supplier" },
    who: "buying-committee"
  },
  advice: {
    requires: {
      th: "ซื้อเพิ่มจากคู่สัญญาเดิม มูลค่าไม่สูงกว่าเดิม และเจรจาก่อนสิ้นเวลาส่งมอบตามสัญญาเดิม",
      en: "From the same supplier, worth no more, negotiated before the old delivery period ends."
    },
    remedy: {
      th: "บันทึกสัญญาเดิม มูลค่า วันครบกำหนด และวันเจรจา ถ้าไม่เข้าเงื่อนไขให้เริ่มด้วยวิธีอื่น",
      en: "Record the old contract, its value and end, and the negotiation; else begin by another method."
    },
    proof: {
      th: "สัญญาเดิม และบันทึกการเจรจาที่เทียบราคาต่อหน่วย",
      en: "The earlier contract, and the note of negotiation comparing unit prices."
    }
  }
}
