import { kindOf } from "../../stages/procurement.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { boughtOrHired } from "../bought-or-hired.ts"
import { requestDate } from "../dating.ts"
import { materialBrandsMin } from "../parameters/material-brands-min.ts"
import { breach, caution, missing, type ProcurementRule, recorded, unrecorded, wording } from "../rule.ts"
import { every, kindKnown } from "../scope.ts"
import { hasOwnReport, smallPurchaseWay, wayUnknown } from "../small-purchase.ts"

/**
 * A material of a construction whose brands are named has at least 3 of them, and "or equivalent". A breach where it is recorded that no case
 * allows a single brand (มาตรา 9), else a caution. Outside: reports of a purchase's own. Source: ว 214 ข้อ 1.1.5 (2) (A).
 */
export const w214MaterialBrand3: ProcurementRule = {
  id: "w214-material-brand-3",
  title: { th: "วัสดุก่อสร้างที่ระบุยี่ห้อ", en: "Brands of construction materials" },
  stage: "prep",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2020-05-18"),
      citation: { instrument: "cgd-w214-2563", pinpoint: "ข้อ 1.1.5 (2)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { least: materialBrandsMin },
      scope: (subject) => {
        const kind = kindOf(subject.procurement)
        const isElsewhere = kind !== undefined && kind !== "construction"
        return isElsewhere || hasOwnReport(smallPurchaseWay(subject.procurement))
          ? "out-of-scope"
          : every(kindKnown(subject), boughtOrHired(subject))
      },
      judge: ({ procurement }, { least }) => {
        const { brandCase, materials, orEquivalent } = recorded(procurement.prep)
        if (materials === null) return "conforms"
        if (materials === undefined || materials.length === 0) return missing("prep.materials")
        const named = materials.filter(({ brands }) => brands !== 0)
        if (named.length === 0) return "conforms"
        const few = named.filter(({ brands }) => brands !== undefined && brands < least).length
        if (few > 0 || orEquivalent === false) {
          const lacking = unrecorded({ "prep.brandCase": brandCase }) ?? wayUnknown(procurement)
          const find = brandCase === null ? breach : caution
          if (lacking !== undefined) return lacking
          return few > 0 ? find("few", { few, least }) : find("no-equivalent", { named: named.length })
        }
        const counted = named.some(({ brands }) => brands === undefined) ? undefined : few
        return unrecorded({ "prep.materials": counted, "prep.orEquivalent": orEquivalent }) ?? "conforms"
      }
    })
  ],
  facts: { few: "count", named: "count", least: "count" },
  says: {
    few: {
      th: "วัสดุ {few} รายการระบุยี่ห้อไม่ถึง {least} ยี่ห้อ",
      en: "materials with fewer than {least} brands named: {few}"
    },
    "no-equivalent": {
      th: 'ระบุยี่ห้อวัสดุ {named} รายการ โดยบันทึกว่าไม่มีคำว่า "หรือเทียบเท่า"',
      en: 'materials with brands named: {named}, recorded as without "or equivalent"'
    }
  },
  asks: { th: "ระบุยี่ห้อวัสดุครบตามเกณฑ์หรือไม่", en: "whether enough brands of each material are named" },
  advice: {
    requires: {
      th: 'วัสดุก่อสร้างที่ไม่มีมาตรฐานและต้องระบุยี่ห้อ ให้ระบุอย่างน้อย 3 ยี่ห้อ และ "หรือเทียบเท่า"',
      en: 'Where a material has no standard and brands are named, name at least 3 "or equivalent".'
    },
    remedy: { th: "เพิ่มยี่ห้อให้ครบ หรืออ้าง มอก. แทน", en: "Add brands, or cite the standard instead." },
    proof: { th: "รายการวัสดุในแบบรูปรายการ", en: "The list of materials in the drawings." }
  }
}
