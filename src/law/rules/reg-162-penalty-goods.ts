import { thaiDate } from "../../values/thai-date.ts"
import { signingDate } from "../dating.ts"
import { noWritingCap } from "../parameters/no-writing-cap.ts"
import { penaltyGoods } from "../parameters/penalty-goods.ts"
import { irregular, noPenalty, penaltyScope } from "../penalty.ts"
import { caution, type ContractRule, missing, wording } from "../rule.ts"

/**
 * A contract or agreement for goods, or for a hire that is not needed whole, sets a daily penalty of 0.01 to 0.20 % ("ระหว่าง": both ends
 * within) of the price of what is undelivered. Another base is a caution only, and none for a set or an installation, reckoned on the whole. A
 * breach only where a relief circular is recorded as none; none set is a caution up to 100,000 baht. Source: ข้อ 162 วรรคหนึ่ง (A).
 */
export const reg162PenaltyGoods: ContractRule = {
  id: "reg-162-penalty-goods",
  title: { th: "อัตราค่าปรับของการซื้อ", en: "Penalty rate of a purchase" },
  stage: "contract",
  about: "contract",
  severity: "breach",
  datedBy: signingDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 162 วรรคหนึ่ง" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { range: penaltyGoods, small: noWritingCap },
      scope: (subject) => penaltyScope(subject, "goods"),
      judge: (subject, { range, small }) => {
        const { penaltyRate: rate, penaltyBase: base, penaltyPerDay: perDay, isSet } = subject.contract
        if (rate == null && perDay == null) return noPenalty(subject, small)
        if (rate === undefined) return missing("contract.penaltyRate")
        if (rate === null) return "not-judged"
        if (rate < range.min || rate > range.max) return irregular(subject, "rate", { rate, ...range })
        if (base === undefined) return missing("contract.penaltyBase")
        return base === "undelivered" || (base === "whole" && isSet === true)
          ? "conforms"
          : caution("base", { rate })
      }
    })
  ],
  facts: { rate: "rate", min: "rate", max: "rate" },
  says: {
    rate: {
      th: "ค่าปรับวันละร้อยละ {rate} ไม่อยู่ระหว่างร้อยละ {min} ถึง {max}",
      en: "a daily penalty of {rate} per cent, not between {min} and {max}"
    },
    base: {
      th: "ค่าปรับวันละร้อยละ {rate} ไม่ได้คิดจากราคาพัสดุที่ยังไม่ได้รับมอบ",
      en: "a daily penalty of {rate} per cent, not of the price of what is undelivered"
    },
    none: { th: "บันทึกว่าไม่ได้กำหนดค่าปรับ", en: "recorded as without a penalty" }
  },
  asks: { th: "กำหนดค่าปรับในอัตราที่ถูกต้องหรือไม่", en: "whether the penalty rate is a lawful one" },
  advice: {
    requires: {
      th: "กำหนดค่าปรับรายวันร้อยละ 0.01 ถึง 0.20 ของราคาพัสดุที่ยังไม่ได้รับมอบ",
      en: "Set a daily penalty of 0.01 to 0.20 per cent of the price of what is undelivered."
    },
    remedy: {
      th: "ตรวจข้อค่าปรับในสัญญาหรือใบสั่ง ถ้าผิดอัตราให้ตกลงแก้ไข หรือบันทึกหนังสือเวียนที่ผ่อนผัน",
      en: "Check the clause; outside the rates agree on an amendment or record the relief circular."
    },
    proof: { th: "ข้อค่าปรับในสัญญาหรือใบสั่ง", en: "The penalty clause of the contract or order slip." }
  }
}
