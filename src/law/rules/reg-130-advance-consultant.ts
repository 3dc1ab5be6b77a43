import { thaiDate } from "../../values/thai-date.ts"
import { advancedIn, isWithin } from "../advance.ts"
import { signingDate } from "../dating.ts"
import { consultantAdvanceState } from "../parameters/consultant-advance-state.ts"
import { consultantAdvance } from "../parameters/consultant-advance.ts"
import { breach, type ContractRule, unrecorded, wording } from "../rule.ts"

/**
 * A consultant is paid "ไม่เกินร้อยละสิบห้า" of the price in advance, against a bank's guarantee; a state agency "ไม่เกินร้อยละห้าสิบ", with or
 * without one (exactly that much is within). Source: ข้อ 130 (A).
 */
export const reg130AdvanceConsultant: ContractRule = {
  id: "reg-130-advance-consultant",
  title: { th: "ค่าจ้างที่ปรึกษาล่วงหน้า", en: "Advance to a consultant" },
  stage: "contract",
  about: "contract",
  severity: "breach",
  datedBy: signingDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 130" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { state: consultantAdvanceState, other: consultantAdvance },
      scope: (subject) => advancedIn(subject, "consultant"),
      judge: ({ contract }, { other, state }) => {
        const { advanceAmount, advanceSecured: isSecured, amount, sellerIsState: isState } = contract
        const over = (most: typeof state) =>
          breach("over", { advance: advanceAmount!, amount: amount!, most })
        if (isWithin(contract, state) === false) return over(state)
        const isSmall = isWithin(contract, other)
        if (isSmall === false && isState === false) return over(other)
        if (isSecured === false && isState === false) return breach("unsecured", { advance: advanceAmount! })
        const fields = {
          "contract.amount": amount,
          "contract.sellerIsState": isSmall === true && isSecured === true ? true : isState,
          "contract.advanceSecured": isState === true ? true : isSecured
        }
        return unrecorded(fields) ?? "conforms"
      }
    })
  ],
  facts: { advance: "baht", amount: "baht", most: "rate" },
  says: {
    over: {
      th: "จ่ายค่าจ้างล่วงหน้า {advance} บาท เกินร้อยละ {most} ของค่าจ้าง {amount} บาท",
      en: "{advance} baht in advance, above {most} per cent of the price of {amount}"
    },
    unsecured: {
      th: "จ่ายค่าจ้างล่วงหน้า {advance} บาท บันทึกว่าไม่มีหลักประกันเต็มจำนวน",
      en: "{advance} baht in advance, recorded as not fully secured"
    }
  },
  asks: { th: "จ่ายค่าจ้างที่ปรึกษาล่วงหน้าได้หรือไม่", en: "whether the consultant's advance was lawful" },
  advice: {
    requires: {
      th: "จ่ายล่วงหน้าแก่ที่ปรึกษาได้ไม่เกินร้อยละ 15 โดยมีหนังสือค้ำประกัน หน่วยงานของรัฐไม่เกินร้อยละ 50",
      en: "Advance up to 15 per cent against a bank's guarantee; up to 50 to a state agency."
    },
    remedy: {
      th: "ตรวจอัตราและหลักประกัน ถ้าเกินหรือขาดให้หักคืนจากงวดถัดไป และบันทึกเหตุผล",
      en: "Check rate and guarantee; recover what is in excess or uncovered from the next payment."
    },
    proof: { th: "ข้อสัญญาเรื่องเงินล่วงหน้าและหนังสือค้ำประกัน", en: "The clause and the bank's guarantee." }
  }
}
