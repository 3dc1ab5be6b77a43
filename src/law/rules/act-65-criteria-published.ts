import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { invitesOffers, isInvited } from "../invites.ts"
import { breach, caution, missing, type ProcurementRule, recorded, wording } from "../rule.ts"

/**
 * The invitation of a general invitation or a selection states the criteria and the weight of each; one criterion alone has no weight. None in an
 * invitation that is recorded is a breach; weights that do not come to 100 a caution, for the text does not name the sum. Source: มาตรา 65
 * วรรคสาม, วรรคห้า, ข้อ 83 (A).
 */
export const act65CriteriaPublished: ProcurementRule = {
  id: "act-65-criteria-published",
  title: { th: "ประกาศหลักเกณฑ์และน้ำหนักในการคัดเลือก", en: "Criteria and weights in the invitation" },
  stage: "prep",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "act-2560", pinpoint: "มาตรา 65 วรรคสาม" },
      besides: [{ instrument: "regulation-2560", pinpoint: "ข้อ 83" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: invitesOffers,
      judge: (subject) => {
        const { criteria } = recorded(subject.procurement.prep)
        if (criteria === null)
          return isInvited(subject) ? breach("none", {}) : missing("purchase.invitedFrom")
        if (criteria === undefined || criteria.length === 0) return missing("prep.criteria")
        if (criteria.length === 1) return "conforms"
        if (criteria.some(({ weight }) => weight === undefined)) return missing("prep.criteria")
        const sum = criteria.reduce((total, { weight }) => total + weight!, 0)
        return sum === 100 ? "conforms" : caution("sum", { sum, criteria: criteria.length })
      }
    })
  ],
  facts: { sum: "count", criteria: "count" },
  says: {
    none: {
      th: "ประกาศเชิญชวนแล้ว แต่บันทึกว่าไม่ได้กำหนดหลักเกณฑ์การคัดเลือกข้อเสนอ",
      en: "offers were invited, and the criteria are recorded as none"
    },
    sum: {
      th: "หลักเกณฑ์ {criteria} ข้อ มีน้ำหนักรวมร้อยละ {sum} ไม่ใช่ 100",
      en: "the weights of {criteria} criteria come to {sum} per cent, not 100"
    }
  },
  asks: { th: "ประกาศหลักเกณฑ์และน้ำหนักหรือไม่", en: "whether criteria and weights were published" },
  advice: {
    requires: {
      th: "ให้ระบุหลักเกณฑ์และน้ำหนักของแต่ละข้อในประกาศเชิญชวน ถ้าใช้ข้อเดียวให้ใช้ราคา",
      en: "State each criterion and its weight in the invitation; a single criterion is price."
    },
    remedy: {
      th: "บันทึกหลักเกณฑ์และน้ำหนักตามประกาศ ถ้าประกาศไม่ได้ระบุให้ปรึกษาว่าต้องยกเลิกและประกาศใหม่หรือไม่",
      en: "Record them as published; where the invitation lacks them, ask whether it must be cancelled and made anew."
    },
    proof: { th: "ประกาศและเอกสารเชิญชวนที่มีหลักเกณฑ์", en: "The invitation and its documents with the criteria." }
  }
}
