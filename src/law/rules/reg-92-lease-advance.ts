import { thaiDate } from "../../values/thai-date.ts"
import { advancedIn, isWithin, leasedBeyond } from "../advance.ts"
import { signingDate } from "../dating.ts"
import { leaseAdvancePrivate } from "../parameters/lease-advance-private.ts"
import { leaseAdvanceState } from "../parameters/lease-advance-state.ts"
import { leaseAdvanceYears } from "../parameters/lease-advance-years.ts"
import { breach, type ContractRule, unrecorded, wording } from "../rule.ts"

/**
 * Rent is prepaid only for leases "ไม่เกิน 3 ปี" (three years to the day are within), to a state agency "ไม่เกิน" 50 %, to a private lessor 20 % of
 * the whole rent (exactly that much is within); a deposit that is given back is no rent. Movables, land and buildings alike.
 * Source: ข้อ 92 วรรคสอง (A).
 */
export const reg92LeaseAdvance: ContractRule = {
  id: "reg-92-lease-advance",
  title: { th: "ค่าเช่าล่วงหน้า", en: "Prepaid rent" },
  stage: "contract",
  about: "contract",
  severity: "breach",
  datedBy: signingDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 92 วรรคสอง" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { state: leaseAdvanceState, other: leaseAdvancePrivate, years: leaseAdvanceYears },
      scope: (subject) => advancedIn(subject, "lease"),
      judge: ({ contract }, { other, state, years }) => {
        const { advanceAmount, amount, endsOn, sellerIsState: isState, startsOn } = contract
        const facts = { advance: advanceAmount! }
        if (leasedBeyond(contract, years) === true)
          return breach("long", { ...facts, from: startsOn!, to: endsOn!, years })
        if (isWithin(contract, state) === false)
          return breach("over", { ...facts, amount: amount!, most: state })
        const isSmall = isWithin(contract, other)
        if (isSmall === false && isState === false)
          return breach("over", { ...facts, amount: amount!, most: other })
        const fields = {
          "contract.amount": amount,
          "contract.startsOn": startsOn ?? undefined,
          "contract.endsOn": endsOn ?? undefined,
          "contract.sellerIsState": isSmall === false ? isState : true
        }
        return unrecorded(fields) ?? "conforms"
      }
    })
  ],
  facts: { advance: "baht", amount: "baht", most: "rate", years: "count", from: "date", to: "date" },
  says: {
    over: {
      th: "ค่าเช่าล่วงหน้า {advance} บาท เกินร้อยละ {most} ของค่าเช่าทั้งสัญญา {amount} บาท",
      en: "prepaid rent of {advance} baht, above {most} per cent of the whole rent of {amount}"
    },
    long: {
      th: "ค่าเช่าล่วงหน้า {advance} บาท ของการเช่าตั้งแต่ {from} ถึง {to} ซึ่งเกิน {years} ปี",
      en: "prepaid rent of {advance} baht for a lease from {from} to {to}, more than {years} years"
    }
  },
  asks: { th: "จ่ายค่าเช่าล่วงหน้าได้หรือไม่", en: "whether the rent could be prepaid" },
  advice: {
    requires: {
      th: "จ่ายค่าเช่าล่วงหน้าได้เฉพาะเช่าไม่เกิน 3 ปี เอกชนไม่เกินร้อยละ 20 หน่วยงานของรัฐไม่เกินร้อยละ 50",
      en: "Prepay rent only for leases of up to 3 years: 20 per cent, or 50 to a state agency."
    },
    remedy: {
      th: "แยกเงินประกันที่ได้คืนออกจากค่าเช่า ถ้ายังเกินให้หักกับค่าเช่างวดถัดไป",
      en: "Set apart a refundable deposit; deduct what is still in excess from the next rent."
    },
    proof: { th: "สัญญาเช่าและหลักฐานการจ่ายค่าเช่า", en: "The lease and the receipts of rent." }
  }
}
