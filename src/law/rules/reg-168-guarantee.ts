import { thaiDate } from "../../values/thai-date.ts"
import { signingDate } from "../dating.ts"
import { guaranteedPrice, mayBeYearly, measure, required, unguaranteed } from "../guarantee.ts"
import { guaranteeRate } from "../parameters/guarantee-rate.ts"
import { breach, caution, type ContractRule, missing, unrecorded, wording } from "../rule.ts"

/**
 * A contract guarantee is 5 % of the price as signed in whole baht, or a rate "ไม่เกินร้อยละสิบ" that the agency sets (exactly 10 % is within);
 * more from the contractor is accepted. State bodies give none (ข้อ 169). None recorded is a caution for a full contract; an agreement may do
 * without (B). Too little is not judged where it may be that of one year of several (วรรคสอง). Source: ข้อ 168 (A).
 */
export const reg168Guarantee: ContractRule = {
  id: "reg-168-guarantee",
  title: { th: "มูลค่าหลักประกันสัญญา", en: "Value of the contract guarantee" },
  stage: "contract",
  about: "contract",
  severity: "breach",
  datedBy: signingDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 168" },
      besides: [{ instrument: "regulation-2560", pinpoint: "ข้อ 169" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { rates: guaranteeRate },
      scope: ({ contract: { form, sellerIsState } }) => {
        if (form === "unwritten" || sellerIsState === true) return "out-of-scope"
        return unrecorded({ "contract.form": form, "contract.sellerIsState": sellerIsState }) ?? "in"
      },
      judge: (subject, { rates: { min, max } }) => {
        const { guaranteeAmount: held, guaranteeKind: kind, guaranteeRate: asked } = subject.contract
        const amount = guaranteedPrice(subject.contract)
        if (asked != null && asked > max) return breach("rate", { asked, max })
        if (held === null || held === 0n || (held === undefined && kind === null))
          return unguaranteed(subject)
        const lacking = unrecorded({ "contract.guaranteeAmount": held, "contract.amount": amount })
        if (lacking !== undefined) return lacking
        const found = measure(held!, amount!, min)
        if (found === "enough") return "conforms"
        const yearly = mayBeYearly(subject)
        if (yearly === "yes") return "not-judged"
        if (yearly === "unknown") return missing("contract.endsOn")
        const due = required(amount!, min)
        return (found === "short" ? breach : caution)("short", { held: held!, due, min, amount: amount! })
      }
    })
  ],
  facts: { held: "baht", due: "baht", amount: "baht", min: "rate", asked: "rate", max: "rate" },
  says: {
    short: {
      th: "หลักประกัน {held} บาท ต่ำกว่าร้อยละ {min} ของราคา {amount} บาท ({due} บาท)",
      en: "a guarantee of {held} baht, less than {min} per cent of {amount} baht ({due})"
    },
    rate: { th: "กำหนดหลักประกันร้อยละ {asked} เกินร้อยละ {max}", en: "{asked} per cent asked, above {max}" },
    none: { th: "สัญญาตามแบบที่บันทึกว่าไม่มีหลักประกัน", en: "a full contract, recorded as without a guarantee" }
  },
  asks: { th: "หลักประกันสัญญามีมูลค่าครบหรือไม่", en: "whether the contract guarantee is of the due value" },
  advice: {
    requires: {
      th: "หลักประกันสัญญาเป็นจำนวนเต็มร้อยละ 5 ของราคา หรือไม่เกินร้อยละ 10 เมื่อสำคัญเป็นพิเศษ",
      en: "A guarantee is 5 per cent of the price in whole baht, up to 10 where especially important."
    },
    remedy: {
      th: "ให้คู่สัญญาวางเพิ่มให้ครบ ถ้ากำหนดเกินร้อยละ 10 ให้ลดลง แล้วบันทึก",
      en: "Have it made up; where more than 10 per cent was asked, lower it; record both."
    },
    proof: { th: "หนังสือค้ำประกันหรือใบเสร็จรับเงินประกัน", en: "The guarantee, or the receipt of the deposit." }
  }
}
