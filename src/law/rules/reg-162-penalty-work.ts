import { thaiDate } from "../../values/thai-date.ts"
import { signingDate } from "../dating.ts"
import { noWritingCap } from "../parameters/no-writing-cap.ts"
import { penaltyWorkFloor } from "../parameters/penalty-work-floor.ts"
import { penaltyWork } from "../parameters/penalty-work.ts"
import { judgeWorkPenalty, noPenalty, penaltyScope } from "../penalty.ts"
import { type ContractRule, wording } from "../rule.ts"

/**
 * A hire of which the whole result is needed at once sets a fixed daily penalty of 0.01 to 0.10 % of the whole price as signed (both ends
 * within) and "ไม่ต่ำกว่า" 100 baht; a small price reaches 100 baht above 0.10 %. Daily amounts may be off by less than a baht. A breach only
 * where a relief circular is recorded as none; none set is a caution up to 100,000 baht. Source: ข้อ 162 วรรคหนึ่ง (A).
 */
export const reg162PenaltyWork: ContractRule = {
  id: "reg-162-penalty-work",
  title: { th: "อัตราค่าปรับของงานจ้าง", en: "Penalty rate of a hire" },
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
      reads: { range: penaltyWork, floor: penaltyWorkFloor, small: noWritingCap },
      scope: (subject) => penaltyScope(subject, "work"),
      judge: (subject, { range, floor, small }) =>
        subject.contract.penaltyRate == null && subject.contract.penaltyPerDay == null
          ? noPenalty(subject, small)
          : judgeWorkPenalty(subject, range, floor)
    })
  ],
  facts: { rate: "rate", min: "rate", max: "rate", daily: "baht", amount: "baht", floor: "baht" },
  says: {
    rate: {
      th: "ค่าปรับวันละร้อยละ {rate} ของราคาทั้งหมด ไม่อยู่ระหว่างร้อยละ {min} ถึง {max}",
      en: "a daily penalty of {rate} per cent of the whole price, not between {min} and {max}"
    },
    daily: {
      th: "ค่าปรับวันละ {daily} บาท จากราคา {amount} บาท ไม่อยู่ระหว่างร้อยละ {min} ถึง {max}",
      en: "{daily} baht a day of a price of {amount} baht, not between {min} and {max} per cent"
    },
    floor: {
      th: "ค่าปรับวันละ {daily} บาท ต่ำกว่าวันละ {floor} บาท",
      en: "{daily} baht a day, less than {floor}"
    },
    base: { th: "ค่าปรับไม่ได้คิดจากราคาทั้งหมด", en: "the penalty is not one of the whole price" },
    none: { th: "บันทึกว่าไม่ได้กำหนดค่าปรับ", en: "recorded as without a penalty" }
  },
  asks: { th: "กำหนดค่าปรับในอัตราที่ถูกต้องหรือไม่", en: "whether the penalty rate is a lawful one" },
  advice: {
    requires: {
      th: "กำหนดค่าปรับรายวันร้อยละ 0.01 ถึง 0.10 ของราคางานจ้างทั้งหมด และไม่ต่ำกว่าวันละ 100 บาท",
      en: "Set a daily penalty of 0.01 to 0.10 per cent of the whole price, at least 100 baht."
    },
    remedy: {
      th: "ตรวจข้อค่าปรับในสัญญา ถ้าผิดอัตราให้ตกลงแก้ไข หรือบันทึกหนังสือเวียนที่ผ่อนผัน",
      en: "Check the clause; outside the rates agree on an amendment or record the relief circular."
    },
    proof: { th: "ข้อค่าปรับในสัญญาจ้าง", en: "The penalty clause of the contract." }
  }
}
