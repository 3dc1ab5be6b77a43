import { thaiDate } from "../../values/thai-date.ts"
import { signingDate } from "../dating.ts"
import { hired } from "../hired.ts"
import { breach, type ContractRule, unrecorded, wording } from "../rule.ts"

/**
 * Who designs or supervises works is a Thai with an architect's or engineer's licence, or a firm registered with their council, managed by a
 * Thai and more than half in Thai hands. Recorded as without it is a breach; a state body, of which the text read does not speak, is not
 * judged. Source: มาตรา 87, ข้อ 134 (A).
 */
export const act87Licence: ContractRule = {
  id: "act-87-licence",
  title: { th: "ใบอนุญาตของผู้ออกแบบหรือควบคุมงาน", en: "Licence of designer or supervisor" },
  stage: "contract",
  about: "contract",
  severity: "breach",
  datedBy: signingDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "act-2560", pinpoint: "มาตรา 87" },
      besides: [{ instrument: "regulation-2560", pinpoint: "ข้อ 134" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: (subject) => (subject.contract.sellerIsState === true ? "not-judged" : hired(subject, "design")),
      judge: ({ contract: { designerIsThai, designLicence, sellerIsState } }) => {
        if (designLicence === null || designerIsThai === false) {
          const open = unrecorded({ "contract.sellerIsState": sellerIsState })
          return open ?? breach(designLicence === null ? "licence" : "foreign", {})
        }
        const fields = { "contract.designLicence": designLicence, "contract.designerIsThai": designerIsThai }
        return unrecorded(fields) ?? "conforms"
      }
    })
  ],
  facts: {},
  says: {
    licence: {
      th: "บันทึกว่าไม่มีใบอนุญาตหรือทะเบียนกับสภาวิชาชีพ",
      en: "recorded as without a licence or registration with the council"
    },
    foreign: { th: "บันทึกว่าผู้ให้บริการไม่มีสัญชาติไทยตามที่กำหนด", en: "recorded as not Thai as the law asks" }
  },
  asks: { th: "ผู้ออกแบบมีใบอนุญาตและสัญชาติตามที่กำหนดหรือไม่", en: "whether the designer is licensed and Thai" },
  advice: {
    requires: {
      th: "ผู้ออกแบบหรือควบคุมงานต้องเป็นคนไทยที่มีใบอนุญาต หรือนิติบุคคลที่จดทะเบียนกับสภาและคนไทยถือหุ้นเกินครึ่ง",
      en: "Hire a licensed Thai architect or engineer, or a registered firm mostly in Thai hands."
    },
    remedy: {
      th: "ขอสำเนาใบอนุญาตและหนังสือรับรองนิติบุคคล แล้วบันทึกเลขที่",
      en: "Ask for the licence and the firm's papers, and record the number."
    },
    proof: {
      th: "สำเนาใบอนุญาตประกอบวิชาชีพและบัญชีรายชื่อผู้ถือหุ้น",
      en: "Copies of the licence and of the list of shareholders."
    }
  }
}
