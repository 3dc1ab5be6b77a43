import { thaiDate } from "../../values/thai-date.ts"
import { recordDay } from "../record-day.ts"
import { breach, unrecorded, type RecordRuleOf, wording } from "../rule.ts"

/** Consumables are lent only between agencies, in urgent need, on paper. Source: ข้อ 210 (A). */
export const reg210LoanConsumable: RecordRuleOf<"loan"> = {
  id: "reg-210-loan-consumable",
  title: { th: "การยืมวัสดุสิ้นเปลือง", en: "Loan of consumables" },
  stage: "stock",
  about: "loan",
  severity: "breach",
  datedBy: ({ record }) => recordDay(record.lentOn, "loan.lentOn"),
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 210" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: ({ record: { consumable } }) =>
        consumable === false ? "out-of-scope" : (unrecorded({ "loan.consumable": consumable }) ?? "in"),
      judge: ({ record: { loanPaper, loanPlace } }) => {
        if (loanPlace === "inside") return breach("within", {})
        if (loanPlace === "outside") return "not-judged"
        const isOpen = unrecorded({ "loan.loanPlace": loanPlace ?? undefined })
        if (loanPaper === null) return isOpen ?? breach("unwritten", {})
        return isOpen ?? unrecorded({ "loan.loanPaper": loanPaper }) ?? "conforms"
      }
    })
  ],
  facts: {},
  says: {
    within: {
      th: "ให้ยืมวัสดุสิ้นเปลืองภายในหน่วยงาน ซึ่งทำได้เฉพาะระหว่างหน่วยงานของรัฐ",
      en: "consumables lent within the agency, which is for state bodies between each other only"
    },
    unwritten: { th: "บันทึกว่าไม่ได้ทำหลักฐานการยืมเป็นหนังสือ", en: "recorded as lent without a paper" }
  },
  asks: {
    th: "การยืมวัสดุสิ้นเปลืองเป็นระหว่างหน่วยงานและเป็นหนังสือหรือไม่",
    en: "whether consumables were lent between agencies and on paper"
  },
  advice: {
    requires: {
      th: "การยืมวัสดุสิ้นเปลืองทำได้เฉพาะระหว่างหน่วยงานของรัฐ เมื่อจำเป็นเร่งด่วน และทำเป็นหนังสือ",
      en: "Consumables are lent between state bodies only, in urgent need, on paper."
    },
    remedy: {
      th: "ถ้าใช้ภายในหน่วยงานให้ทำเป็นการเบิก ไม่ใช่การยืม",
      en: "Within the agency, make it an issue instead."
    },
    proof: {
      th: "หนังสือขอยืมระหว่างหน่วยงานและหลักฐานการยืม",
      en: "The letter between the agencies and the loan paper."
    }
  }
}
