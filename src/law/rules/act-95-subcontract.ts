import { thaiDate } from "../../values/thai-date.ts"
import { signingDate } from "../dating.ts"
import { subcontractFineMin } from "../parameters/subcontract-fine-min.ts"
import { caution, type ContractRule, missing, wording } from "../rule.ts"

/**
 * A contract bans subcontracting except a permitted part, and sets a fine "ไม่น้อยกว่าร้อยละสิบ" of the value subcontracted (exactly 10 % is
 * enough). A simple agreement is no contract of มาตรา 93 and is left out. Never more than a caution. Source: มาตรา 95 (A).
 */
export const act95Subcontract: ContractRule = {
  id: "act-95-subcontract",
  title: { th: "ข้อห้ามจ้างช่วงในสัญญา", en: "Clause against subcontracting" },
  stage: "contract",
  about: "contract",
  severity: "caution",
  datedBy: signingDate,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "act-2560", pinpoint: "มาตรา 95" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { least: subcontractFineMin },
      scope: ({ contract: { form } }) =>
        form === undefined ? missing("contract.form") : form === "contract" ? "in" : "out-of-scope",
      judge: ({ contract: { subcontractBanned: isBanned, subcontractFine: fine } }, { least }) => {
        if (isBanned === false) return caution("no-clause", {})
        if (fine === null) return caution("no-fine", { least })
        if (fine !== undefined && fine < least) return caution("low", { fine, least })
        if (isBanned === undefined) return missing("contract.subcontractBanned")
        return fine === undefined ? missing("contract.subcontractFine") : "conforms"
      }
    })
  ],
  facts: { fine: "rate", least: "rate" },
  says: {
    "no-clause": {
      th: "บันทึกว่าสัญญาไม่มีข้อห้ามจ้างช่วง",
      en: "recorded as without a clause against subcontracting"
    },
    "no-fine": {
      th: "บันทึกว่าไม่ได้กำหนดค่าปรับกรณีฝ่าฝืนจ้างช่วง (อย่างน้อยร้อยละ {least})",
      en: "recorded as without a fine for subcontracting (at least {least} per cent)"
    },
    low: {
      th: "ค่าปรับกรณีฝ่าฝืนจ้างช่วงร้อยละ {fine} ต่ำกว่าร้อยละ {least}",
      en: "a fine for subcontracting of {fine} per cent, below {least}"
    }
  },
  asks: { th: "สัญญามีข้อห้ามจ้างช่วงและค่าปรับครบหรือไม่", en: "whether subcontracting is banned with its fine" },
  advice: {
    requires: {
      th: "สัญญาต้องห้ามจ้างช่วงเว้นแต่ได้รับอนุญาต และปรับผู้ฝ่าฝืนไม่น้อยกว่าร้อยละ 10 ของงานที่จ้างช่วง",
      en: "The contract bans unpermitted subcontracting, with a fine of at least 10 per cent of its value."
    },
    remedy: {
      th: "ตรวจข้อจ้างช่วงในสัญญาตามแบบ ถ้าขาดให้ตกลงแก้ไขเพิ่มเติมสัญญา",
      en: "Check the clause in the form; where it is lacking, agree on an amendment."
    },
    proof: { th: "ข้อสัญญาเรื่องการจ้างช่วง", en: "The contract's clause on subcontracting." }
  }
}
