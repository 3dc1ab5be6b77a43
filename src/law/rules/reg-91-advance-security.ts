import { thaiDate } from "../../values/thai-date.ts"
import { advancedIn } from "../advance.ts"
import { signingDate } from "../dating.ts"
import { breach, type ContractRule, missing, wording } from "../rule.ts"

/**
 * An advance of ข้อ 89 (4) is secured in full by government bonds or a bank's guarantee until it is recovered; cases (1) to (3) need none. No
 * number bounds it: the boundary is whether the whole advance is covered. Source: ข้อ 91 (A).
 */
export const reg91AdvanceSecurity: ContractRule = {
  id: "reg-91-advance-security",
  title: { th: "หลักประกันเงินล่วงหน้า", en: "Security of the advance" },
  stage: "contract",
  about: "contract",
  severity: "breach",
  datedBy: signingDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 91 วรรคสอง" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: (subject) => {
        const { advanceCase: it } = subject.contract
        if (it !== undefined && it !== "89-4") return "out-of-scope"
        const scope = advancedIn(subject, "ordinary")
        return scope === "in" && it === undefined ? missing("contract.advanceCase") : scope
      },
      judge: ({ contract: { advanceAmount, advanceSecured: isSecured } }) => {
        if (isSecured === undefined) return missing("contract.advanceSecured")
        return isSecured ? "conforms" : breach("unsecured", { advance: advanceAmount! })
      }
    })
  ],
  facts: { advance: "baht" },
  says: {
    unsecured: {
      th: "จ่ายเงินล่วงหน้า {advance} บาท บันทึกว่าไม่มีหลักประกันเต็มจำนวน",
      en: "{advance} baht in advance, recorded as not fully secured"
    }
  },
  asks: { th: "เงินล่วงหน้ามีหลักประกันเต็มจำนวนหรือไม่", en: "whether the advance is fully secured" },
  advice: {
    requires: {
      th: "เงินล่วงหน้ากรณีทั่วไปต้องมีพันธบัตรรัฐบาลหรือหนังสือค้ำประกันของธนาคารเต็มจำนวน",
      en: "An ordinary advance is covered in full by government bonds or a bank's guarantee."
    },
    remedy: {
      th: "เรียกหลักประกันให้ครบก่อนจ่าย ถ้าจ่ายแล้วให้หักคืนในงวดแรกและบันทึกเหตุผล",
      en: "Ask for the security before paying; if paid, recover it first and record the reason."
    },
    proof: { th: "หนังสือค้ำประกันเงินล่วงหน้าหรือพันธบัตร", en: "The guarantee of the advance, or the bonds." }
  }
}
