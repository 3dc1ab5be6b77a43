import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { onGround } from "../on-ground.ts"
import { breach, missing, type ProcurementRule, recorded, wording } from "../rule.ts"

/**
 * The specific method where one supplier alone is qualified, or is the sole lawful agent in Thailand, and nothing else can take its place.
 * Evidence recorded as none is a breach; what it says is for people to read. Source: มาตรา 56 (2) (ค) (A).
 */
export const act562cSole: ProcurementRule = {
  id: "act-56-2c-sole",
  title: { th: "วิธีเฉพาะเจาะจงเพราะมีรายเดียว", en: "Specific method for a sole supplier" },
  stage: "purchase",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "act-2560", pinpoint: "มาตรา 56 วรรคหนึ่ง (2) (ค)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: (subject) => onGround(subject, "56-2-c"),
      judge: ({ procurement }) => {
        const { soleEvidence } = recorded(procurement.purchase)
        if (soleEvidence === undefined) return missing("purchase.soleEvidence")
        return soleEvidence === null ? breach("none", {}) : "conforms"
      }
    })
  ],
  facts: {},
  says: {
    none: {
      th: "อ้างว่ามีผู้ประกอบการรายเดียว แต่บันทึกว่าไม่มีหลักฐาน",
      en: "a sole supplier, recorded as without evidence"
    }
  },
  asks: {
    th: "มีหลักฐานว่ามีรายเดียวและไม่มีพัสดุอื่นทดแทนหรือไม่",
    en: "whether there is evidence of a sole supplier and no substitute"
  },
  advice: {
    requires: {
      th: "ให้มีหลักฐานว่ามีผู้ประกอบการหรือตัวแทนรายเดียวในประเทศไทย และไม่มีพัสดุอื่นใช้ทดแทนได้",
      en: "Evidence of one qualified supplier or sole agent in Thailand, and of no substitute."
    },
    remedy: {
      th: "ขอหนังสือรับรองตัวแทนหรือบันทึกการสืบหา แล้วบันทึกชื่อเอกสาร ถ้ามีหลายรายให้ใช้วิธีอื่น",
      en: "Get the agent's certificate or a note of the search and record it; else use another method."
    },
    proof: {
      th: "หนังสือแต่งตั้งตัวแทนจำหน่าย และบันทึกการสืบหาพัสดุทดแทน",
      en: "The certificate of sole agency, and the note of the search for substitutes."
    }
  }
}
