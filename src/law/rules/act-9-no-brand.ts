import { kindOf } from "../../stages/procurement.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { boughtOrHired } from "../bought-or-hired.ts"
import { requestDate } from "../dating.ts"
import { isInnovation } from "../innovation.ts"
import { breach, caution, missing, type ProcurementRule, recorded, unrecorded, wording } from "../rule.ts"
import { every, groundOfMethod, kindKnown } from "../scope.ts"
import { hasOwnReport, smallPurchaseWay, wayUnknown } from "../small-purchase.ts"

/**
 * A specification names no brand, unless there is only one, a spare part of it is needed, it is on the innovation list, or the ground is
 * 56 (1) (ง) or 56 (2) (ค). Named though none of these holds: a breach, a caution with "or equivalent". Not judged: grounds of ministerial
 * regulations. Outside: constructions (ว 214), reports of a purchase's own. Source: มาตรา 9 (A).
 */
export const act9NoBrand: ProcurementRule = {
  id: "act-9-no-brand",
  title: { th: "ไม่ระบุยี่ห้อในคุณลักษณะเฉพาะ", en: "No brand in the specification" },
  stage: "prep",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "act-2560", pinpoint: "มาตรา 9" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: (subject) =>
        kindOf(subject.procurement) === "construction" || hasOwnReport(smallPurchaseWay(subject.procurement))
          ? "out-of-scope"
          : every(boughtOrHired(subject), kindKnown(subject)),
      judge: ({ procurement }) => {
        const { brandCase, brands, orEquivalent } = recorded(procurement.prep)
        if (brands === null) return "conforms"
        if (brands === undefined) return missing("prep.brands")
        const ground = groundOfMethod(procurement)
        const isAllowed = brandCase != null || isInnovation(procurement)
        if (isAllowed || ground === "56-1-d" || ground === "56-2-c") return "conforms"
        if (ground === "56-1-h" || ground === "56-2-h") return "not-judged"
        const lacking = unrecorded({
          "prep.brandCase": brandCase,
          "prep.orEquivalent": orEquivalent,
          "purchase.ground": ground
        })
        const named = { brands: brands.length }
        return (
          lacking ??
          wayUnknown(procurement) ??
          (orEquivalent === true ? caution("equivalent", named) : breach("named", named))
        )
      }
    })
  ],
  facts: { brands: "count" },
  says: {
    named: {
      th: "ระบุยี่ห้อ {brands} ยี่ห้อ โดยบันทึกว่าไม่เข้ากรณีที่ระบุยี่ห้อได้",
      en: "{brands} brand(s) named, recorded as none of the cases in which one may be"
    },
    equivalent: {
      th: 'ระบุยี่ห้อ {brands} ยี่ห้อ "หรือเทียบเท่า" โดยบันทึกว่าไม่เข้ากรณีที่ระบุยี่ห้อได้',
      en: '{brands} brand(s) named "or equivalent", recorded as none of the cases in which one may be'
    }
  },
  asks: { th: "ระบุยี่ห้อโดยมีเหตุหรือไม่", en: "whether a brand was named for cause" },
  advice: {
    requires: {
      th: "ห้ามกำหนดคุณลักษณะให้ใกล้เคียงยี่ห้อใดหรือผู้ขายรายใด เว้นแต่มียี่ห้อเดียวหรือต้องใช้อะไหล่ของยี่ห้อนั้น",
      en: "Describe what it must do, not a brand, unless there is one brand only or its spare part is needed."
    },
    remedy: {
      th: "แก้คุณลักษณะให้เป็นกลาง หรือบันทึกกรณีที่ระบุยี่ห้อได้พร้อมเหตุผล",
      en: "Make the description neutral, or record the case that allows the brand, with the reason."
    },
    proof: { th: "รายละเอียดคุณลักษณะเฉพาะ และบันทึกเหตุผล", en: "The specification, and the note of the reason." }
  }
}
