import { priceNow } from "../../stages/5-contract.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { signingDate } from "../dating.ts"
import { penaltyAgreed, penaltyCharged, penaltyDue } from "../lateness.ts"
import { penaltyTerminateOver } from "../parameters/penalty-terminate-over.ts"
import { breach, type ContractRule, missing, unrecorded, wording } from "../rule.ts"

/**
 * Where the penalty "จะเกินร้อยละสิบ" of the price (exactly 10 % is not beyond), the agency weighs termination, and may hold back from it only
 * if the contractor consents to pay without condition. A termination, its weighing, or the consent conforms; a breach only where all are
 * recorded as none, and, of a penalty not charged yet, a relief circular too. Source: ข้อ 183 (A).
 */
export const reg18310pct: ContractRule = {
  id: "reg-183-10pct",
  title: { th: "ค่าปรับเกินร้อยละสิบ", en: "Penalty above ten per cent" },
  stage: "contract",
  about: "contract",
  severity: "breach",
  datedBy: signingDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 183" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { over: penaltyTerminateOver },
      scope: ({ contract }) => penaltyAgreed(contract),
      judge: (subject, { over }) => {
        const { contract } = subject
        const { amount, endingWeighedOn, penaltyConsentOn, terminatedOn } = contract
        if (amount === undefined) return missing("contract.amount")
        const now = priceNow(contract)!
        const line = ((now > amount ? now : amount) * BigInt(over)) / 1_000_000n
        const due = penaltyDue(subject)
        const { sum } = penaltyCharged(contract)
        const isRelieved = typeof contract.reliefCircular === "string"
        const reckoned = !isRelieved && typeof due === "object" && "least" in due ? due.least : 0n
        const accrued = reckoned > sum ? reckoned : sum
        if (accrued <= line) {
          if (isRelieved) return "not-judged"
          if (typeof due === "object" && "missing" in due) return due
          return due === "not-judged" ? due : "out-of-scope"
        }
        if ([endingWeighedOn, penaltyConsentOn, terminatedOn].some((on) => on != null)) return "conforms"
        const fields = {
          "contract.penaltyConsentOn": penaltyConsentOn,
          "contract.endingWeighedOn": endingWeighedOn,
          "contract.terminatedOn": terminatedOn,
          "contract.reliefCircular": sum > line ? null : contract.reliefCircular
        }
        return unrecorded(fields) ?? breach("neither", { accrued, amount, over })
      }
    })
  ],
  facts: { accrued: "baht", amount: "baht", over: "rate" },
  says: {
    neither: {
      th: "ค่าปรับ {accrued} บาท เกินร้อยละ {over} ของราคา {amount} บาท และบันทึกว่าไม่มีทั้งความยินยอมและการพิจารณาบอกเลิก",
      en: "a penalty of {accrued} baht, above {over} per cent of {amount}, recorded as without consent or a weighing of termination"
    }
  },
  asks: { th: "พิจารณาบอกเลิกเมื่อค่าปรับเกินหรือไม่", en: "whether termination was weighed for the penalty" },
  advice: {
    requires: {
      th: "เมื่อค่าปรับจะเกินร้อยละ 10 ให้พิจารณาบอกเลิกสัญญา เว้นแต่คู่สัญญายอมเสียค่าปรับโดยไม่มีเงื่อนไข",
      en: "Once the penalty will exceed 10 per cent, weigh termination unless the contractor consents to pay unconditionally."
    },
    remedy: {
      th: "มีหนังสือถามความยินยอมของคู่สัญญา เสนอนายกพิจารณา แล้วบันทึกวันที่ของทั้งสองเรื่อง",
      en: "Ask the contractor's consent in writing, put the matter to the head, and record both days."
    },
    proof: {
      th: "หนังสือยินยอมเสียค่าปรับ หรือบันทึกสั่งการของนายก",
      en: "The letter of consent, or the head's decision."
    }
  }
}
