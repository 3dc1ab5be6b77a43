import { advanceCases } from "../../stages/5-contract/terms.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { advancedIn, isWithin } from "../advance.ts"
import { signingDate } from "../dating.ts"
import { advanceRateState } from "../parameters/advance-rate-state.ts"
import { advanceRate } from "../parameters/advance-rate.ts"
import { breach, caution, type ContractRule, missing, recorded, unrecorded, wording } from "../rule.ts"
import { groundOfMethod } from "../scope.ts"

/**
 * An advance is paid in four cases only: to a state agency "ไม่เกิน" 50 % of the price, abroad as agreed, subscriptions as they cost, and else
 * "ไม่เกิน" 15 % (exactly that much is within) stated in the invitation, never on ground 56 (2) (ข). Rent and consultants have their own
 * clauses; payment on delivery or by progress and letters of credit are no advance. Source: ข้อ 89, 90 (A).
 */
export const reg89Advance: ContractRule = {
  id: "reg-89-advance",
  title: { th: "การจ่ายเงินล่วงหน้า", en: "Advance payment" },
  stage: "contract",
  about: "contract",
  severity: "breach",
  datedBy: signingDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 89" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { state: advanceRateState, other: advanceRate },
      scope: (subject) => advancedIn(subject, "ordinary"),
      judge: ({ contract, procurement }, { other, state }) => {
        const { advanceAmount, advanceCase: it, advanceInvited: isInvited, amount } = contract
        const advance = advanceAmount!
        if (it === undefined) return missing("contract.advanceCase")
        if (it === null) return breach("no-case", { advance })
        if (it === "89-2" || it === "89-3") return "conforms"
        const most = it === "89-1" ? state : other
        const { method } = recorded(procurement.purchase)
        const ground = groundOfMethod(procurement)
        if (it === "89-4" && ground === "56-2-b") return breach("small", { advance })
        if (isWithin(contract, most) === false) return breach("over", { advance, amount: amount!, most, it })
        if (it === "89-4" && isInvited === false) return breach("not-invited", { advance })
        if (it === "89-1" && contract.sellerIsState === false) return caution("not-state", { advance })
        const fields =
          it === "89-1"
            ? { "contract.sellerIsState": contract.sellerIsState }
            : { "purchase.method": method, "purchase.ground": ground, "contract.advanceInvited": isInvited }
        return unrecorded({ "contract.amount": amount, ...fields }) ?? "conforms"
      }
    })
  ],
  facts: { advance: "baht", amount: "baht", most: "rate", it: advanceCases },
  says: {
    "no-case": { th: "จ่ายล่วงหน้า {advance} บาท โดยไม่เข้ากรณีใด", en: "{advance} baht in advance, in no case" },
    small: { th: "จ่ายล่วงหน้า {advance} บาท ในการซื้อหรือจ้างตาม 56(2)(ข)", en: "{advance} baht on 56 (2) (b)" },
    over: {
      th: "จ่ายล่วงหน้า {advance} บาท เกินร้อยละ {most} ของราคา {amount} บาท ({it})",
      en: "{advance} baht in advance, above {most} per cent of {amount} ({it})"
    },
    "not-invited": {
      th: "จ่ายล่วงหน้า {advance} บาท โดยไม่ได้กำหนดในประกาศ",
      en: "{advance} baht, not in the invitation"
    },
    "not-state": { th: "จ่าย {advance} บาท แต่คู่สัญญาไม่ใช่รัฐ", en: "{advance} baht, to no state agency" }
  },
  asks: { th: "จ่ายเงินล่วงหน้าได้หรือไม่", en: "whether the advance was lawful" },
  advice: {
    requires: {
      th: "จ่ายล่วงหน้าได้เฉพาะสี่กรณี และต้องกำหนดไว้ก่อนทำสัญญา",
      en: "Four cases only, agreed beforehand."
    },
    remedy: {
      th: "ตรวจกรณีและอัตรา ถ้าเกินให้เรียกคืนหรือหักจากงวดถัดไป",
      en: "Recover the excess or deduct it next."
    },
    proof: { th: "ข้อสัญญาเรื่องเงินล่วงหน้าและประกาศ", en: "The clause and the invitation." }
  }
}
