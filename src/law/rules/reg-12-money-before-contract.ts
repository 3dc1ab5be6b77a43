import { kindOf } from "../../stages/procurement.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { signingDate } from "../dating.ts"
import { caution, type ContractRule, missing, recorded, wording } from "../rule.ts"
import { isReportedAfter, smallPurchaseWay, wayUnknown } from "../small-purchase.ts"

/**
 * A purchase may run ahead so that its contract can be made as soon as the money is approved; a contract before that day is a caution, on the same
 * day it is not. The ban itself stands in finance rules that were not read. Outside: exchanges, nothing signed, bought first and reported
 * after (ข้อ 79 วรรคสอง, ว 119). Source: ข้อ 12 (A), read as a ban (B).
 */
export const reg12MoneyBeforeContract: ContractRule = {
  id: "reg-12-money-before-contract",
  title: { th: "ได้รับอนุมัติเงินก่อนทำสัญญา", en: "Money approved before the contract" },
  stage: "budget",
  about: "contract",
  severity: "caution",
  datedBy: signingDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 12" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "B",
      reads: {},
      scope: ({ contract, procurement }) =>
        contract.form === "unwritten" ||
        kindOf(procurement) === "exchange" ||
        isReportedAfter(smallPurchaseWay(procurement))
          ? "out-of-scope"
          : "in",
      judge: ({ contract, procurement }) => {
        const { budgetApprovedOn: approvedOn } = recorded(procurement.budget)
        const signedOn = contract.signedOn!
        if (approvedOn === undefined) return missing("budget.budgetApprovedOn")
        if (approvedOn !== null && approvedOn <= signedOn) return "conforms"
        const isNamed = recorded(procurement.purchase).method !== undefined
        const hasMethod = isNamed || kindOf(procurement) === "lease-immovable"
        const lacking = hasMethod ? wayUnknown(procurement) : missing("purchase.method")
        if (lacking !== undefined) return lacking
        return approvedOn === null
          ? caution("never", { signedOn })
          : caution("before", { signedOn, approvedOn })
      }
    })
  ],
  facts: { signedOn: "date", approvedOn: "date" },
  says: {
    before: {
      th: "ลงนามเมื่อ {signedOn} ก่อนได้รับอนุมัติทางการเงินเมื่อ {approvedOn}",
      en: "signed on {signedOn}, the money approved on {approvedOn}"
    },
    never: {
      th: "ลงนามเมื่อ {signedOn} โดยบันทึกว่าไม่มีการอนุมัติทางการเงิน",
      en: "signed on {signedOn}, the money recorded as not approved"
    }
  },
  asks: { th: "ได้รับอนุมัติเงินก่อนทำสัญญาหรือไม่", en: "whether the money was approved before the contract" },
  advice: {
    requires: {
      th: "เตรียมการล่วงหน้าได้ แต่ให้ทำสัญญาเมื่อได้รับอนุมัติทางการเงินแล้ว",
      en: "Prepare ahead, but sign only once the money is approved."
    },
    remedy: {
      th: "ตรวจวันที่ข้อบัญญัติมีผลหรือวันที่อนุมัติเงิน แล้วบันทึก ถ้าทำสัญญาก่อนให้ชี้แจงเหตุผล",
      en: "Look up and record the day the money was approved; where the contract came first, explain why."
    },
    proof: {
      th: "ข้อบัญญัติงบประมาณที่ประกาศใช้ หรือหนังสืออนุมัติหรือจัดสรรเงิน",
      en: "The budget ordinance in force, or the letter that approved or allotted the money."
    }
  }
}
