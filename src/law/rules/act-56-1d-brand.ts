import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { onGround } from "../on-ground.ts"
import { breach, type ProcurementRule, recorded, unrecorded, wording } from "../rule.ts"

/**
 * Selection of a thing whose brand must be named for its use or for a technical limit: a brand recorded as none is a breach, and so is a
 * reason recorded as none, where the reason for the method is none too. Source: มาตรา 56 (1) (ง) (A).
 */
export const act561dBrand: ProcurementRule = {
  id: "act-56-1d-brand",
  title: { th: "วิธีคัดเลือกเพราะต้องระบุยี่ห้อ", en: "Selection because a brand must be named" },
  stage: "purchase",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "act-2560", pinpoint: "มาตรา 56 วรรคหนึ่ง (1) (ง)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: (subject) => onGround(subject, "56-1-d"),
      judge: ({ procurement }) => {
        const { brands, brandReason } = recorded(procurement.prep)
        const { groundReason } = recorded(procurement.purchase)
        if (brands === null) return breach("no-brand", {})
        if (brandReason === null && groundReason === null) return breach("no-reason", {})
        const isReasoned = typeof brandReason === "string" || typeof groundReason === "string"
        const fields = {
          "prep.brands": brands,
          "prep.brandReason": isReasoned ? "" : brandReason,
          "purchase.groundReason": isReasoned ? "" : groundReason
        }
        return unrecorded(fields) ?? "conforms"
      }
    })
  ],
  facts: {},
  says: {
    "no-brand": {
      th: "ใช้วิธีคัดเลือกเพราะต้องระบุยี่ห้อ แต่บันทึกว่าไม่ได้ระบุยี่ห้อ",
      en: "selection because a brand must be named, recorded as naming none"
    },
    "no-reason": {
      th: "ใช้วิธีคัดเลือกเพราะต้องระบุยี่ห้อ แต่บันทึกว่าไม่มีเหตุผลที่ระบุ",
      en: "selection because a brand must be named, recorded as without a reason for it"
    }
  },
  asks: {
    th: "ระบุยี่ห้อและเหตุผลที่ต้องระบุหรือไม่",
    en: "whether the brand and the reason for naming it are recorded"
  },
  advice: {
    requires: {
      th: "ให้ระบุยี่ห้อและเหตุผลจากลักษณะการใช้งานหรือข้อจำกัดทางเทคนิค",
      en: "Name the brand, and why its use or a technical limit calls for it."
    },
    remedy: {
      th: "บันทึกยี่ห้อและเหตุผลในรายละเอียดคุณลักษณะเฉพาะ ถ้าไม่จำเป็นต้องระบุให้ใช้เหตุอื่น",
      en: "Record brand and reason in the specification; use another ground where none is needed."
    },
    proof: {
      th: "รายงานขอซื้อขอจ้างและรายละเอียดคุณลักษณะเฉพาะที่ระบุยี่ห้อ",
      en: "The request report and the specification that names the brand."
    }
  }
}
