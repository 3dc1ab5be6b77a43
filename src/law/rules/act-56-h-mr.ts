import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { isInnovation } from "../innovation.ts"
import { onGround } from "../on-ground.ts"
import { breach, missing, type ProcurementRule, recorded, wording } from "../rule.ts"

/**
 * A ground of a ministerial regulation names that regulation: recorded as none is a breach, unless a thing on the list of Thai innovations
 * says which one it is. What other regulations let through we have not read, so a named one is not looked into. มาตรา 56 (1) (ซ), (2) (ซ) (A).
 */
export const act56HMr: ProcurementRule = {
  id: "act-56-h-mr",
  title: { th: "ระบุกฎกระทรวงที่เป็นเหตุ", en: "The ministerial regulation of the ground" },
  stage: "purchase",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "act-2560", pinpoint: "มาตรา 56 วรรคหนึ่ง (1) (ซ) และ (2) (ซ)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: (subject) => onGround(subject, "56-1-h", "56-2-h"),
      judge: ({ procurement }) => {
        const { groundRegulation } = recorded(procurement.purchase)
        if (typeof groundRegulation === "string" || isInnovation(procurement)) return "conforms"
        return groundRegulation === undefined ? missing("purchase.groundRegulation") : breach("none", {})
      }
    })
  ],
  facts: {},
  says: {
    none: {
      th: "อ้างกรณีตามกฎกระทรวง แต่บันทึกว่าไม่ได้ระบุกฎกระทรวง",
      en: "a case of a ministerial regulation, recorded as naming none"
    }
  },
  asks: { th: "ระบุกฎกระทรวงที่เป็นเหตุหรือไม่", en: "whether the ministerial regulation is named" },
  advice: {
    requires: {
      th: "ให้ระบุกฎกระทรวงและข้อที่ให้ใช้วิธีคัดเลือกหรือเฉพาะเจาะจง",
      en: "Name the ministerial regulation and the clause that allows the method."
    },
    remedy: {
      th: "บันทึกชื่อกฎกระทรวงและข้อ ถ้าเป็นสินค้าในบัญชีนวัตกรรมไทยให้บันทึกรหัส",
      en: "Record the regulation and clause; for a listed Thai innovation record its code."
    },
    proof: {
      th: "รายงานขอซื้อขอจ้างที่อ้างกฎกระทรวง หรือสำเนาบัญชีนวัตกรรมไทย",
      en: "The request report citing the regulation, or the page of the list of innovations."
    }
  }
}
