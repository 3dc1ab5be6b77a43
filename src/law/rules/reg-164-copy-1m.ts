import { addDays, thaiDate } from "../../values/thai-date.ts"
import { signingDate } from "../dating.ts"
import { contractCopyDays } from "../parameters/contract-copy-days.ts"
import { contractCopyMin } from "../parameters/contract-copy-min.ts"
import { caution, type ContractRule, missing, unrecorded, wording } from "../rule.ts"

/**
 * A contract of 1,000,000 baht or more ("ตั้งแต่": exactly one million counts) is copied to the State Audit Office and the Revenue
 * Department within 30 calendar days of signing ("ภายใน": the thirtieth day is within), or by the Comptroller General's way, which entry in
 * e-GP is in practice (B). Never more than a caution. Source: ข้อ 164 (A).
 */
export const reg164Copy1m: ContractRule = {
  id: "reg-164-copy-1m",
  title: { th: "ส่งสำเนาสัญญาให้ สตง. และกรมสรรพากร", en: "Copies of large contracts" },
  stage: "contract",
  about: "contract",
  severity: "caution",
  datedBy: signingDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 164" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { min: contractCopyMin, days: contractCopyDays },
      scope: ({ contract: { amount, form } }) =>
        form === "unwritten" ? "out-of-scope" : amount === undefined ? missing("contract.amount") : "in",
      judge: ({ contract }, { min, days }) => {
        const { amount, egpNumber, inEgp, auditCopyOn: audit, revenueCopyOn: revenue } = contract
        if (amount! < min) return "out-of-scope"
        if (inEgp === true || egpNumber !== undefined) return "conforms"
        const due = addDays(contract.signedOn!, days)
        const late = (on: typeof audit) => on === null || (on !== undefined && on > due)
        if (!late(audit) && !late(revenue) && audit !== undefined && revenue !== undefined) return "conforms"
        const lacking = unrecorded({
          "contract.inEgp": inEgp,
          "contract.auditCopyOn": audit,
          "contract.revenueCopyOn": revenue
        })
        const offices = [...(late(audit) ? ["audit"] : []), ...(late(revenue) ? ["revenue"] : [])]
        return lacking ?? caution("not-in-time", { amount: amount!, due, offices: offices.join(" ") })
      },
      due: ({ contract }, { min, days }) => {
        const { amount, egpNumber, inEgp, auditCopyOn, revenueCopyOn, signedOn } = contract
        const isDone =
          inEgp === true || egpNumber !== undefined || (auditCopyOn != null && revenueCopyOn != null)
        return amount! < min || isDone ? [] : [{ by: addDays(signedOn!, days) }]
      }
    })
  ],
  facts: {
    amount: "baht",
    due: "date",
    offices: {
      audit: { th: "สตง.", en: "the State Audit Office" },
      revenue: { th: "กรมสรรพากร", en: "the Revenue Department" }
    }
  },
  says: {
    "not-in-time": {
      th: "สัญญา {amount} บาท ครบกำหนดส่งสำเนา {due} ไม่พบการส่งในกำหนดให้ {offices}",
      en: "contract of {amount} baht, copies due {due}, none in time found for {offices}"
    }
  },
  asks: { th: "ส่งสำเนาสัญญาแล้วหรือไม่", en: "whether copies of the contract were sent" },
  duty: {
    does: { th: "ส่งสำเนาสัญญาให้ สตง. และกรมสรรพากร", en: "send copies of the contract" },
    who: "officer"
  },
  advice: {
    requires: {
      th: "สัญญาตั้งแต่ 1,000,000 บาทขึ้นไป ส่งสำเนาให้ สตง. และกรมสรรพากรใน 30 วัน หรือบันทึกใน e-GP",
      en: "Copy contracts of 1,000,000 baht or more to both offices in 30 days, or enter them in e-GP."
    },
    remedy: {
      th: "ส่งสำเนาโดยเร็ว หรือบันทึกสัญญาใน e-GP แล้วบันทึกวันที่",
      en: "Send the copies or enter the contract in e-GP, and record the day."
    },
    proof: {
      th: "หนังสือนำส่งสำเนา หรือเลขคุมสัญญาใน e-GP",
      en: "The covering letters, or the e-GP contract number."
    }
  }
}
