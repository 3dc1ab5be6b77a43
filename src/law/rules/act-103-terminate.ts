import { terminationGrounds } from "../../stages/5-contract/ending.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { signingDate } from "../dating.ts"
import { breach, type ContractRule, missing, wording } from "../rule.ts"
import { unlessUnwritten } from "../scope.ts"

/**
 * A contract is terminated on a ground of the law, because it will hardly be finished in time, by the Act or the contract, or by the Regulation;
 * ended by agreement only for the agency's or the public's benefit or to end a disadvantage. No number bounds it: the boundary is whether
 * there is such a ground. Source: มาตรา 103 วรรคหนึ่ง วรรคสอง (A).
 */
export const act103Terminate: ContractRule = {
  id: "act-103-terminate",
  title: { th: "เหตุบอกเลิกสัญญา", en: "Ground of a termination" },
  stage: "contract",
  about: "contract",
  severity: "breach",
  datedBy: signingDate,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "act-2560", pinpoint: "มาตรา 103" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: (subject) => {
        const { terminatedOn } = subject.contract
        if (terminatedOn === undefined) return unlessUnwritten(subject, missing("contract.terminatedOn"))
        return terminatedOn === null ? "out-of-scope" : "in"
      },
      judge: ({ contract: { terminatedOn, terminationGround: ground } }) => {
        if (ground === undefined) return missing("contract.terminationGround")
        if (ground === null) return breach("none", { on: terminatedOn! })
        return ground === "agreed-other" ? breach("agreed", { on: terminatedOn!, ground }) : "conforms"
      }
    })
  ],
  facts: { on: "date", ground: terminationGrounds },
  says: {
    none: {
      th: "เลิกสัญญาเมื่อ {on} บันทึกว่าไม่มีเหตุตามมาตรา 103",
      en: "terminated on {on}, recorded as without a ground of section 103"
    },
    agreed: {
      th: "เลิกสัญญาเมื่อ {on}: {ground} ซึ่งไม่ใช่ประโยชน์ของหน่วยงานหรือสาธารณะ",
      en: "ended on {on}: {ground}, neither to benefit nor to end a disadvantage"
    }
  },
  asks: { th: "เลิกสัญญาด้วยเหตุที่กฎหมายให้หรือไม่", en: "whether the termination has a ground" },
  advice: {
    requires: {
      th: "บอกเลิกสัญญาได้ตามเหตุในมาตรา 103 การตกลงเลิกต้องเป็นประโยชน์แก่หน่วยงานหรือสาธารณะ",
      en: "Terminate on a listed ground; an agreed end must benefit the agency or the public."
    },
    remedy: {
      th: "ค้นเหตุในบันทึกเสนอบอกเลิก แล้วบันทึกเหตุนั้น ถ้าเหตุไม่ตรงให้ชี้แจงต่อผู้มีอำนาจ",
      en: "Find the ground in the proposal to terminate and record it; where it does not fit, explain."
    },
    proof: {
      th: "หนังสือบอกเลิกสัญญา หรือบันทึกตกลงเลิกสัญญา",
      en: "The letter of termination or the agreement to end."
    }
  }
}
