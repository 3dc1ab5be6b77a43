import { thaiDate } from "../../values/thai-date.ts"
import { signingDate } from "../dating.ts"
import { hired } from "../hired.ts"
import { breach, type ContractRule, missing, wording } from "../rule.ts"

/**
 * Consultants are registered in the Ministry of Finance's database; where none is for the work, its certificate says so. Recorded as without
 * either is a breach. Source: มาตรา 73, ข้อ 101 (A).
 */
export const reg101ConsultantReg: ContractRule = {
  id: "reg-101-consultant-reg",
  title: { th: "ที่ปรึกษาขึ้นทะเบียน", en: "Registered consultants" },
  stage: "contract",
  about: "contract",
  severity: "breach",
  datedBy: signingDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 101" },
      besides: [{ instrument: "act-2560", pinpoint: "มาตรา 73" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: (subject) => hired(subject, "consultant"),
      judge: ({ contract: { consultantRegistration } }) => {
        if (consultantRegistration === undefined) return missing("contract.consultantRegistration")
        return consultantRegistration === null ? breach("none", {}) : "conforms"
      }
    })
  ],
  facts: {},
  says: {
    none: {
      th: "บันทึกว่าที่ปรึกษาไม่มีเลขทะเบียนหรือหนังสือรับรอง",
      en: "the consultant is recorded as without registration or certificate"
    }
  },
  asks: { th: "ที่ปรึกษาขึ้นทะเบียนหรือไม่", en: "whether the consultant is registered" },
  advice: {
    requires: {
      th: "ต้องจ้างที่ปรึกษาที่ขึ้นทะเบียนกับศูนย์ข้อมูลที่ปรึกษา กระทรวงการคลัง เว้นแต่มีหนังสือรับรองว่าไม่มี",
      en: "Hire consultants of the Ministry of Finance's database, unless it certifies that there are none."
    },
    remedy: {
      th: "ค้นเลขทะเบียนในเว็บไซต์ศูนย์ข้อมูลที่ปรึกษาแล้วบันทึก ถ้าไม่มีให้ขอหนังสือรับรอง",
      en: "Look the number up in the database and record it, or ask for the certificate."
    },
    proof: {
      th: "หลักฐานการขึ้นทะเบียน หรือหนังสือรับรองของกระทรวงการคลัง",
      en: "Proof of registration, or the Ministry's certificate."
    }
  }
}
