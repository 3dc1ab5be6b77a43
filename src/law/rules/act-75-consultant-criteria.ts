import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { hired } from "../hired.ts"
import { caution, missing, type ProcurementRule, recorded, wording } from "../rule.ts"
import { byMethod, every, isSpecific } from "../scope.ts"

/**
 * Consultants are weighed by their quality, with the price after or beside it as the work is simple or complex. No criteria at all, or price
 * criteria alone, is a caution; a criterion is of the price where its name says so. What one consultant is asked for is outside. Source: มาตรา
 * 75, 76 (A).
 */
export const act75ConsultantCriteria: ProcurementRule = {
  id: "act-75-consultant-criteria",
  title: { th: "หลักเกณฑ์คัดเลือกที่ปรึกษา", en: "Criteria for consultants" },
  stage: "prep",
  about: "procurement",
  severity: "caution",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "act-2560", pinpoint: "มาตรา 75" },
      besides: [{ instrument: "act-2560", pinpoint: "มาตรา 76" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: (subject) =>
        every(
          hired(subject, "consultant"),
          byMethod(subject, (method) => !isSpecific(method))
        ),
      judge: ({ procurement }) => {
        const { criteria } = recorded(procurement.prep)
        if (criteria === undefined || criteria?.length === 0) return missing("prep.criteria")
        if (criteria === null) return caution("none", {})
        return criteria.every(({ name }) => name.includes("ราคา")) ? caution("price", {}) : "conforms"
      }
    })
  ],
  facts: {},
  says: {
    none: { th: "บันทึกว่าไม่มีหลักเกณฑ์การพิจารณา", en: "recorded as without criteria" },
    price: {
      th: "หลักเกณฑ์ที่บันทึกมีแต่ราคา ไม่มีด้านคุณภาพ",
      en: "the criteria recorded are of price alone, none of quality"
    }
  },
  asks: { th: "ใช้หลักเกณฑ์ด้านคุณภาพหรือไม่", en: "whether quality is a criterion" },
  advice: {
    requires: {
      th: "คัดเลือกที่ปรึกษาต้องมีหลักเกณฑ์ด้านคุณภาพ เช่น ประสบการณ์ วิธีทำงาน บุคลากร แล้วจึงดูราคาตามลักษณะงาน",
      en: "Consultants are weighed by quality, such as experience, approach and people; then by price."
    },
    remedy: {
      th: "กำหนดหลักเกณฑ์ด้านคุณภาพพร้อมน้ำหนักในรายงานและประกาศเชิญชวน แล้วบันทึกไว้",
      en: "Set criteria of quality with their weights in report and invitation, and record them."
    },
    proof: {
      th: "ขอบเขตของงานและประกาศเชิญชวนที่ระบุหลักเกณฑ์",
      en: "The terms and the invitation that state the criteria."
    }
  }
}
