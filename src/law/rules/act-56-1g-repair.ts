import { kindOf } from "../../stages/procurement.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { onGround } from "../on-ground.ts"
import { caution, missing, type ProcurementRule, recorded, wording } from "../rule.ts"

/**
 * Selection for the repair of a thing that must be dismantled before its repair can be priced. Never more than a caution: goods are bought,
 * or no dismantling is recorded as needed. Source: มาตรา 56 (1) (ช), ข้อ 76 (A).
 */
export const act561gRepair: ProcurementRule = {
  id: "act-56-1g-repair",
  title: { th: "วิธีคัดเลือกเพราะต้องถอดตรวจก่อนซ่อม", en: "Selection for a repair that needs dismantling first" },
  stage: "purchase",
  about: "procurement",
  severity: "caution",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "act-2560", pinpoint: "มาตรา 56 วรรคหนึ่ง (1) (ช)" },
      besides: [{ instrument: "regulation-2560", pinpoint: "ข้อ 76" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: (subject) => onGround(subject, "56-1-g"),
      judge: ({ procurement }) => {
        const { needsDismantling } = recorded(procurement.purchase)
        if (kindOf(procurement) === "goods") return caution("goods", {})
        if (needsDismantling === undefined) return missing("purchase.needsDismantling")
        return needsDismantling ? "conforms" : caution("no-dismantling", {})
      }
    })
  ],
  facts: {},
  says: {
    goods: {
      th: "อ้างเหตุจ้างซ่อมที่ต้องถอดตรวจ แต่เป็นการซื้อ",
      en: "a repair that needs dismantling, but goods are bought"
    },
    "no-dismantling": {
      th: "อ้างเหตุจ้างซ่อม แต่บันทึกว่าไม่ต้องถอดตรวจก่อนประมาณค่าซ่อม",
      en: "a repair, recorded as not needing to be dismantled before it is priced"
    }
  },
  asks: {
    th: "เป็นงานซ่อมที่ต้องถอดตรวจก่อนประมาณค่าซ่อมหรือไม่",
    en: "whether the repair must be dismantled before it can be priced"
  },
  advice: {
    requires: {
      th: "ใช้ได้เฉพาะงานจ้างซ่อมที่ต้องถอดตรวจให้รู้ความเสียหายก่อนจึงประมาณค่าซ่อมได้",
      en: "Only for repairs that must be dismantled to find the damage before they can be priced."
    },
    remedy: {
      th: "บันทึกว่าต้องถอดตรวจเพราะอะไร ถ้าประมาณค่าซ่อมได้เลยให้ใช้เหตุอื่น",
      en: "Record why dismantling is needed; use another ground where the repair can be priced at once."
    },
    proof: {
      th: "รายงานของผู้ใช้หรือช่างว่าต้องถอดตรวจก่อน",
      en: "The user's or mechanic's report that it must be dismantled first."
    }
  }
}
