import { thaiDate } from "../../values/thai-date.ts"
import { amended } from "../amended-prices.ts"
import { signingDate } from "../dating.ts"
import { gravest } from "../gravest.ts"
import { breach, type ContractRule, missing, wording } from "../rule.ts"

/**
 * A signed contract is amended on four grounds only: as the Attorney General advises, where necessary without loss to the agency, for the
 * agency's or the public's benefit, or as a ministerial regulation says. Each amendment is looked at; the boundary is that each has one of
 * them. Source: มาตรา 97 วรรคหนึ่ง (A).
 */
export const act97AmendGround: ContractRule = {
  id: "act-97-amend-ground",
  title: { th: "เหตุที่แก้ไขสัญญา", en: "Ground of an amendment" },
  stage: "contract",
  about: "contract",
  severity: "breach",
  datedBy: signingDate,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "act-2560", pinpoint: "มาตรา 97 วรรคหนึ่ง" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: amended,
      judge: ({ contract }) =>
        gravest(
          contract.amendments!.map(({ amendment, amendmentGround: ground }) => {
            if (ground === undefined) return missing("amendment.amendmentGround")
            return ground === null ? breach("none", { amendment }) : "conforms"
          })
        )
    })
  ],
  facts: { amendment: "count" },
  says: {
    none: {
      th: "แก้ไขสัญญาครั้งที่ {amendment} บันทึกว่าไม่มีเหตุตามมาตรา 97",
      en: "amendment {amendment}, recorded as without a ground of section 97"
    }
  },
  asks: { th: "แก้ไขสัญญาด้วยเหตุที่กฎหมายให้หรือไม่", en: "whether the amendment has a ground" },
  advice: {
    requires: {
      th: "แก้ไขสัญญาได้เฉพาะสี่เหตุ เช่น จำเป็นและหน่วยงานไม่เสียประโยชน์ หรือเพื่อประโยชน์สาธารณะ",
      en: "Amend only on four grounds, such as necessity without loss to the agency, or public benefit."
    },
    remedy: {
      th: "ค้นบันทึกขออนุมัติแก้ไขสัญญาว่าอ้างเหตุใด แล้วบันทึกเหตุนั้น ถ้าไม่มีให้ชี้แจง",
      en: "Find the ground in the request to amend and record it; where there is none, explain."
    },
    proof: { th: "บันทึกขออนุมัติแก้ไขสัญญาและสัญญาแก้ไขเพิ่มเติม", en: "The request to amend, and the amendment." }
  }
}
