import { thaiDate } from "../../values/thai-date.ts"
import { signingDate } from "../dating.ts"
import { dearestYear, mayBeYearly, measure, required } from "../guarantee.ts"
import { guaranteeRate } from "../parameters/guarantee-rate.ts"
import { caution, type ContractRule, missing, unrecorded, wording } from "../rule.ts"
import { unlessUnwritten } from "../scope.ts"

/**
 * Bound for more than a year and without a warranty, a guarantee is 5 % of what is delivered in each year of the contract and follows it: as
 * recorded, it is measured by the dearest year; exactly 5 % is enough, a whole amount less than one baht short too. State bodies give none.
 * Never more than a caution, for it may have been raised later. Source: ข้อ 168 วรรคสอง (A).
 */
export const reg1682Multiyear: ContractRule = {
  id: "reg-168-2-multiyear",
  title: { th: "หลักประกันสัญญาที่ผูกพันเกินหนึ่งปี", en: "Guarantee of a contract over a year" },
  stage: "contract",
  about: "contract",
  severity: "caution",
  datedBy: signingDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 168 วรรคสอง" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { rates: guaranteeRate },
      scope: (subject) => {
        const { guaranteeAmount: held, sellerIsState, warrantyUntil } = subject.contract
        if (sellerIsState === true || held === null || held === 0n) return "out-of-scope"
        const yearly = mayBeYearly(subject)
        if (yearly === "no") return "out-of-scope"
        const fields = {
          "contract.sellerIsState": sellerIsState,
          "contract.guaranteeAmount": held,
          "contract.warrantyUntil": warrantyUntil
        }
        const open = unrecorded(fields) ?? (yearly === "unknown" ? missing("contract.endsOn") : "in")
        return held === undefined ? unlessUnwritten(subject, open) : open
      },
      judge: ({ contract }, { rates: { min } }) => {
        const held = contract.guaranteeAmount!
        if (contract.amount !== undefined && measure(held, contract.amount, min) === "enough")
          return "conforms"
        const price = dearestYear(contract)
        if (price === undefined) return missing("contract.instalments")
        if (measure(held, price, min) === "enough") return "conforms"
        return caution("short", { held, due: required(price, min), price, min })
      }
    })
  ],
  facts: { held: "baht", due: "baht", price: "baht", min: "rate" },
  says: {
    short: {
      th: "หลักประกัน {held} บาท ต่ำกว่าร้อยละ {min} ของพัสดุที่ส่งมอบในปีที่มากที่สุด {price} บาท ({due} บาท)",
      en: "a guarantee of {held} baht, less than {min} per cent of the dearest year's {price} ({due})"
    }
  },
  asks: { th: "หลักประกันครบตามพัสดุที่ส่งมอบแต่ละปีหรือไม่", en: "whether the guarantee follows each year" },
  advice: {
    requires: {
      th: "สัญญาเกินหนึ่งปีที่ไม่มีการรับประกัน ให้หลักประกันเป็นร้อยละ 5 ของพัสดุที่ส่งมอบในแต่ละปี",
      en: "Over a year and without warranty, the guarantee is 5 per cent of each year's deliveries."
    },
    remedy: {
      th: "ก่อนครบรอบปีให้ปรับหลักประกัน ถ้าคู่สัญญาไม่วางเพิ่มให้หักจากเงินงวดสุดท้ายของปี",
      en: "Adjust it before the year ends; where it is not raised, deduct from the year's last payment."
    },
    proof: { th: "หลักประกันที่ปรับแล้ว หรือฎีกาที่หักเงิน", en: "The adjusted guarantee, or the voucher." }
  }
}
