import { formTerms } from "../../stages/5-contract/signing.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { signingDate } from "../dating.ts"
import { breach, type ContractRule, missing, wording } from "../rule.ts"

/**
 * A full contract keeps to the policy committee's form. Other words are lawful with the same essentials and no disadvantage; doubtful terms and
 * new drafts need the Attorney General's consent, also afterwards (วรรคห้า), unless such a draft had it before. No period or amount: the
 * boundary is the day of consent, whichever it is. Simple agreements go by มาตรา 96. Source: มาตรา 93 (A).
 */
export const act93Form: ContractRule = {
  id: "act-93-form",
  title: { th: "สัญญาตามแบบที่กำหนด", en: "Contract in the required form" },
  stage: "contract",
  about: "contract",
  severity: "breach",
  datedBy: signingDate,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "act-2560", pinpoint: "มาตรา 93" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: ({ contract: { form } }) =>
        form === undefined ? missing("contract.form") : form === "contract" ? "in" : "out-of-scope",
      judge: ({ contract: { formTerms: terms, attorneyAgreedOn: agreed } }) => {
        if (terms == null) return terms === null ? "not-judged" : missing("contract.formTerms")
        if (terms !== "doubtful" && terms !== "new") return "conforms"
        if (agreed === undefined) return missing("contract.attorneyAgreedOn")
        return agreed === null ? breach("not-agreed", { terms }) : "conforms"
      }
    })
  ],
  facts: { terms: formTerms },
  says: {
    "not-agreed": {
      th: "ข้อความของสัญญา: {terms} และบันทึกว่าสำนักงานอัยการสูงสุดไม่ได้เห็นชอบ",
      en: "terms: {terms}, recorded as without the Attorney General's consent"
    }
  },
  asks: { th: "สัญญาเป็นไปตามแบบหรือได้รับความเห็นชอบหรือไม่", en: "whether the contract keeps to the form" },
  advice: {
    requires: {
      th: "ใช้แบบสัญญาที่คณะกรรมการนโยบายกำหนด ถ้าร่างใหม่หรืออาจเสียเปรียบต้องให้อัยการสูงสุดเห็นชอบ",
      en: "Use the policy committee's form; new or doubtful terms need the Attorney General's consent."
    },
    remedy: {
      th: "ส่งสัญญาให้สำนักงานอัยการสูงสุดพิจารณาภายหลังได้ และแก้ไขตามความเห็นนั้น",
      en: "The contract may still be sent to the Attorney General afterwards and amended as advised."
    },
    proof: {
      th: "สัญญาที่เทียบกับแบบแล้ว และหนังสือของสำนักงานอัยการสูงสุด (ถ้ามี)",
      en: "The contract compared with the form, and the Attorney General's letter, if any."
    }
  }
}
