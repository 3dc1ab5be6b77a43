import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { caution, missing, type ProcurementRule, recorded, wording } from "../rule.ts"
import { byMethod, isGeneral } from "../scope.ts"

/**
 * The rate of the penalty stands in the documents of the invitation; documents recorded as without it are a caution. Consultants, whose penalty is
 * optional, design, and what is bought from one supplier directly are outside. Source: ข้อ 162 วรรคท้าย (A).
 */
export const reg162InDocs: ProcurementRule = {
  id: "reg-162-in-docs",
  title: { th: "เอกสารเชิญชวนกำหนดค่าปรับ", en: "The documents state the penalty" },
  stage: "purchase",
  about: "procurement",
  severity: "caution",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 162" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: (subject) => byMethod(subject, (method) => isGeneral(method) || method === "selection"),
      judge: ({ procurement }) => {
        const { penaltyInDocs } = recorded(procurement.purchase)
        if (penaltyInDocs === undefined) return missing("purchase.penaltyInDocs")
        return penaltyInDocs ? "conforms" : caution("unstated", {})
      }
    })
  ],
  facts: {},
  says: {
    unstated: {
      th: "บันทึกว่าเอกสารเชิญชวนไม่ได้กำหนดอัตราค่าปรับ",
      en: "the documents are recorded as not stating the penalty"
    }
  },
  asks: { th: "เอกสารเชิญชวนกำหนดค่าปรับหรือไม่", en: "whether the documents state the penalty" },
  advice: {
    requires: {
      th: "ให้กำหนดอัตราค่าปรับไว้ในประกาศหรือเอกสารเชิญชวนด้วย",
      en: "State the rate of the penalty in the invitation or its documents."
    },
    remedy: {
      th: "ถ้ายังไม่ประกาศ ให้เพิ่มในเอกสาร ถ้าประกาศแล้ว ให้บันทึกคำชี้แจง",
      en: "Add it before publication; afterwards record an explanation."
    },
    proof: {
      th: "เอกสารเชิญชวนหน้าที่กำหนดอัตราค่าปรับ",
      en: "The page of the documents with the rate of the penalty."
    }
  }
}
