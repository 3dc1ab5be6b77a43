import { kindOf } from "../../stages/procurement.ts"
import { satang } from "../../values/baht.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { signingDate } from "../dating.ts"
import { penaltyConsultant } from "../parameters/penalty-consultant.ts"
import { judgeWorkPenalty } from "../penalty.ts"
import { type ContractRule, recorded, unrecorded, wording } from "../rule.ts"

/**
 * A consultant's penalty is optional; where one is set, it is 0.01 to 0.10 % a day of the price (both ends within), as a rate or an amount; no
 * penalty, and a rate of nought, is no finding. A breach only where a relief circular is recorded as none. Source: ข้อ 162 วรรคสอง (A).
 */
export const reg162PenaltyConsultant: ContractRule = {
  id: "reg-162-penalty-consultant",
  title: { th: "อัตราค่าปรับของการจ้างที่ปรึกษา", en: "Penalty rate of a consultant" },
  stage: "contract",
  about: "contract",
  severity: "breach",
  datedBy: signingDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 162 วรรคสอง" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { range: penaltyConsultant },
      scope: ({ procurement, contract: { form } }) => {
        const kind = kindOf(procurement)
        const isOne = recorded(procurement.purchase).method?.startsWith("consultant-") === true
        if (form === "unwritten" || (!isOne && kind !== "consultant" && kind !== undefined))
          return "out-of-scope"
        return unrecorded({ "prep.kind": isOne ? "consultant" : kind, "contract.form": form }) ?? "in"
      },
      judge: (subject, { range }) => {
        const { penaltyPerDay: daily, penaltyRate: rate } = subject.contract
        const lacking = unrecorded({ "contract.penaltyRate": rate, "contract.penaltyPerDay": daily })
        const hasRate = rate != null && rate > 0
        const hasDaily = daily != null && daily > 0n
        if (!hasRate && !hasDaily) return lacking ?? "conforms"
        return judgeWorkPenalty(subject, range, satang(0n))
      }
    })
  ],
  facts: { rate: "rate", min: "rate", max: "rate", daily: "baht", amount: "baht" },
  says: {
    rate: {
      th: "ค่าปรับวันละร้อยละ {rate} ของราคา ไม่อยู่ระหว่างร้อยละ {min} ถึง {max}",
      en: "a daily penalty of {rate} per cent of the price, not between {min} and {max}"
    },
    daily: {
      th: "ค่าปรับวันละ {daily} บาท จากราคา {amount} บาท ไม่อยู่ระหว่างร้อยละ {min} ถึง {max}",
      en: "{daily} baht a day of a price of {amount} baht, not between {min} and {max} per cent"
    },
    base: { th: "ค่าปรับไม่ได้คิดจากราคางานจ้าง", en: "the penalty is not one of the price of the work" }
  },
  asks: { th: "ค่าปรับของที่ปรึกษาอยู่ในอัตราที่กำหนดหรือไม่", en: "whether the consultant's penalty is a lawful one" },
  advice: {
    requires: {
      th: "จะกำหนดค่าปรับที่ปรึกษาหรือไม่ก็ได้ ถ้ากำหนดต้องอยู่ระหว่างร้อยละ 0.01 ถึง 0.10 ของราคาต่อวัน",
      en: "A consultant's penalty is optional; where set, it is 0.01 to 0.10 per cent of the price a day."
    },
    remedy: {
      th: "ตรวจข้อค่าปรับในสัญญา ถ้าเกินหรือต่ำกว่าอัตราให้ตกลงแก้ไขสัญญา หรือบันทึกหนังสือผ่อนผัน",
      en: "Check the clause; outside the rates agree on an amendment, or record the relief circular."
    },
    proof: { th: "ข้อค่าปรับในสัญญาจ้างที่ปรึกษา", en: "The penalty clause of the contract." }
  }
}
