import { thaiDate } from "../../values/thai-date.ts"
import { signingDate } from "../dating.ts"
import { hired } from "../hired.ts"
import { breach, type ContractRule, missing, wording } from "../rule.ts"

/**
 * Who designs or supervises works is neither their contractor nor hired by the contractor. Recorded as being so is a breach; nothing is
 * inferred from names. Source: มาตรา 88, ข้อ 133 (A).
 */
export const act88DesignIndependence: ContractRule = {
  id: "act-88-design-independence",
  title: { th: "ผู้ออกแบบหรือควบคุมงานเป็นอิสระจากผู้รับจ้าง", en: "Designer independent of the builder" },
  stage: "contract",
  about: "contract",
  severity: "breach",
  datedBy: signingDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "act-2560", pinpoint: "มาตรา 88" },
      besides: [{ instrument: "regulation-2560", pinpoint: "ข้อ 133" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: (subject) => hired(subject, "design"),
      judge: ({ contract: { designerBuilds } }) => {
        if (designerBuilds === undefined) return missing("contract.designerBuilds")
        return designerBuilds ? breach("builds", {}) : "conforms"
      }
    })
  ],
  facts: {},
  says: {
    builds: {
      th: "บันทึกว่าผู้ออกแบบหรือควบคุมงานเป็นผู้รับจ้างก่อสร้างงานนั้น หรือรับจ้างผู้รับจ้างนั้น",
      en: "the designer or supervisor is recorded as the builder of the same work, or as working for the builder"
    }
  },
  asks: {
    th: "ผู้ออกแบบหรือควบคุมงานเป็นอิสระจากผู้รับจ้างหรือไม่",
    en: "whether the designer is independent of the builder"
  },
  advice: {
    requires: {
      th: "ผู้ออกแบบหรือผู้ควบคุมงานต้องไม่เป็นผู้รับจ้างก่อสร้างงานนั้น และไม่รับจ้างผู้รับจ้างนั้น",
      en: "Whoever designs or supervises works may not build them, nor work for their builder."
    },
    remedy: {
      th: "ตรวจรายชื่อกรรมการและผู้ถือหุ้นของทั้งสองฝ่าย แล้วบันทึกผล ถ้าเกี่ยวข้องกันให้เสนอหัวหน้าหน่วยงานสั่งการ",
      en: "Compare the directors and owners of both, record the result, and put any tie before the head."
    },
    proof: {
      th: "หนังสือรับรองนิติบุคคลของทั้งสองฝ่าย หรือคำรับรองของผู้ออกแบบ",
      en: "Both firms' registration papers, or the designer's declaration."
    }
  }
}
