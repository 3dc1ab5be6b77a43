import { thaiDate } from "../../values/thai-date.ts"
import { amended } from "../amended-prices.ts"
import { signingDate } from "../dating.ts"
import { gravest } from "../gravest.ts"
import { breach, caution, type ContractRule, unrecorded, wording } from "../rule.ts"

/**
 * An amendment stays within the original purpose; quality and price are compared before; what touches strength or special technique is certified
 * by an engineer, architect or expert. A purpose left and a certificate recorded as none are breaches; no comparison is a caution only, and
 * none for an amendment of time alone, which compares nothing. Each amendment is looked at, no number bounds them. Source: ข้อ 165 วรรคหนึ่ง วรรคสอง (A).
 */
export const reg165Scope: ContractRule = {
  id: "reg-165-scope",
  title: { th: "ขอบเขตและการรับรองการแก้ไขสัญญา", en: "Scope and certificate of an amendment" },
  stage: "contract",
  about: "contract",
  severity: "breach",
  datedBy: signingDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 165" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: amended,
      judge: ({ contract }) =>
        gravest(
          contract.amendments!.map((it) => {
            const { amendment, amendmentTechnical: technical } = it
            const ofTimeAlone = technical === false && it.amountAfter === null && it.endsOnAfter != null
            const compared = ofTimeAlone ? true : it.amendmentCompared
            if (it.amendmentWithin === false) return breach("beyond", { amendment })
            if (technical === true && it.amendmentCertifiedBy === null)
              return breach("uncertified", { amendment })
            if (compared === false) return caution("not-compared", { amendment })
            const fields = {
              "amendment.amendmentWithin": it.amendmentWithin,
              "amendment.amendmentCompared": compared,
              "amendment.amendmentTechnical": technical,
              "amendment.amendmentCertifiedBy": technical === true ? it.amendmentCertifiedBy : null
            }
            return unrecorded(fields) ?? "conforms"
          })
        )
    })
  ],
  facts: { amendment: "count" },
  says: {
    beyond: {
      th: "แก้ไขสัญญาครั้งที่ {amendment} บันทึกว่าไม่อยู่ในวัตถุประสงค์เดิม",
      en: "amendment {amendment}, recorded as outside the original purpose"
    },
    uncertified: {
      th: "แก้ไขสัญญาครั้งที่ {amendment} กระทบความมั่นคงแข็งแรงหรือเทคนิค แต่บันทึกว่าไม่มีผู้รับรอง",
      en: "amendment {amendment} touches strength or technique, recorded as certified by nobody"
    },
    "not-compared": {
      th: "แก้ไขสัญญาครั้งที่ {amendment} บันทึกว่าไม่ได้เปรียบเทียบคุณภาพและราคาก่อนแก้ไข",
      en: "amendment {amendment}, recorded as without a comparison of quality and price"
    }
  },
  asks: { th: "การแก้ไขสัญญาอยู่ในขอบเขตและมีผู้รับรองหรือไม่", en: "whether the amendment keeps its bounds" },
  advice: {
    requires: {
      th: "แก้ไขได้ภายในวัตถุประสงค์เดิม เทียบคุณภาพและราคาก่อน งานโครงสร้างต้องมีวิศวกรหรือผู้เชี่ยวชาญรับรอง",
      en: "Keep to the purpose, compare quality and price first, have structural changes certified."
    },
    remedy: {
      th: "ให้วิศวกรหรือผู้ทรงคุณวุฒิรับรอง จัดทำตารางเปรียบเทียบ แล้วบันทึก ถ้านอกวัตถุประสงค์ให้ชี้แจง",
      en: "Have it certified, draw up the comparison and record both; explain what left the purpose."
    },
    proof: { th: "หนังสือรับรองและตารางเปรียบเทียบ", en: "The certificate and the comparison." }
  }
}
