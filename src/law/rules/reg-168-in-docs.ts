import { thaiDate } from "../../values/thai-date.ts"
import { signingDate } from "../dating.ts"
import { caution, type ContractRule, missing, recorded, unrecorded, wording } from "../rule.ts"

/**
 * Where a contract guarantee is asked for, the invitation or the contract says so; both recorded as silent is a caution. A rate that the contract
 * sets is enough. Source: ข้อ 168 วรรคสาม (A).
 */
export const reg168InDocs: ContractRule = {
  id: "reg-168-in-docs",
  title: { th: "กำหนดหลักประกันไว้ในเอกสารเชิญชวนหรือสัญญา", en: "The guarantee is stated beforehand" },
  stage: "contract",
  about: "contract",
  severity: "caution",
  datedBy: signingDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 168 วรรคสาม" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: ({ contract: { guaranteeAmount, guaranteeKind, form } }) => {
        if (form === "unwritten" || guaranteeKind === null) return "out-of-scope"
        if (guaranteeKind === undefined && (guaranteeAmount === null || guaranteeAmount === 0n))
          return "out-of-scope"
        return guaranteeKind === undefined && guaranteeAmount === undefined
          ? missing("contract.guaranteeKind")
          : "in"
      },
      judge: ({ contract, procurement }) => {
        const { guaranteeRate } = contract
        const { guaranteeInDocs } = recorded(procurement.purchase)
        if (guaranteeInDocs === true || typeof guaranteeRate === "number") return "conforms"
        const fields = {
          "purchase.guaranteeInDocs": guaranteeInDocs,
          "contract.guaranteeRate": guaranteeRate
        }
        return unrecorded(fields) ?? caution("unstated", {})
      }
    })
  ],
  facts: {},
  says: {
    unstated: {
      th: "เรียกหลักประกันสัญญา แต่บันทึกว่าเอกสารเชิญชวนและสัญญาไม่ได้กำหนดไว้",
      en: "a guarantee was taken, recorded as stated neither in the documents nor in the contract"
    }
  },
  asks: { th: "กำหนดหลักประกันสัญญาไว้ก่อนหรือไม่", en: "whether the guarantee was stated beforehand" },
  advice: {
    requires: {
      th: "ถ้าเรียกหลักประกันสัญญา ให้กำหนดไว้ในเอกสารเชิญชวนหรือในสัญญา",
      en: "A contract guarantee is stated in the invitation or in the contract."
    },
    remedy: {
      th: "ตรวจเอกสารเชิญชวนและข้อสัญญา แล้วบันทึกอัตราที่กำหนด",
      en: "Look at the documents and the contract, and record the rate they set."
    },
    proof: {
      th: "เอกสารเชิญชวนหรือข้อสัญญาที่กำหนดหลักประกัน",
      en: "The page of the documents or the clause that sets the guarantee."
    }
  }
}
