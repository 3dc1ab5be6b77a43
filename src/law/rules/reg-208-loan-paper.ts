import { thaiDate } from "../../values/thai-date.ts"
import { recordDay } from "../record-day.ts"
import { breach, unrecorded, type RecordRuleOf, wording } from "../rule.ts"

/** Durable goods are lent on paper with the reason and the day of return: between agencies by the head of the lender, outside the premises by the head of the agency, inside by the head of the keeping unit. Source: ข้อ 208 (A). */
export const reg208LoanPaper: RecordRuleOf<"loan"> = {
  id: "reg-208-loan-paper",
  title: { th: "ใบยืมพัสดุถาวรและผู้อนุมัติ", en: "Loan paper and who allowed it" },
  stage: "stock",
  about: "loan",
  severity: "breach",
  datedBy: ({ record }) => recordDay(record.lentOn, "loan.lentOn"),
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 208" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: ({ record: { consumable } }) =>
        consumable === true ? "out-of-scope" : (unrecorded({ "loan.consumable": consumable }) ?? "in"),
      judge: ({ record: { dueBackOn, loanApprovedAs: by, loanPaper, loanPlace: place, purpose } }) => {
        if (loanPaper === null) return breach("unwritten", {})
        if (dueBackOn === null) return breach("no-day", {})
        if (purpose === null) return breach("no-reason", {})
        if (by === null || by === "other" || (by === "unit-head" && place != null && place !== "inside"))
          return breach("approver", {})
        return (
          unrecorded({
            "loan.loanPaper": loanPaper,
            "loan.dueBackOn": dueBackOn,
            "loan.purpose": purpose,
            "loan.loanPlace": place,
            "loan.loanApprovedAs": by
          }) ?? "conforms"
        )
      }
    })
  ],
  facts: {},
  says: {
    unwritten: { th: "บันทึกว่าไม่ได้ทำหลักฐานการยืมเป็นหนังสือ", en: "recorded as lent without a paper" },
    "no-day": { th: "บันทึกว่าไม่ได้กำหนดวันส่งคืน", en: "recorded as without a day of return" },
    "no-reason": { th: "บันทึกว่าไม่ได้ระบุเหตุผลการยืม", en: "recorded as without a reason" },
    approver: {
      th: "ผู้อนุมัติให้ยืมไม่ใช่ผู้มีอำนาจสำหรับการยืมไปใช้ ณ ที่นั้น",
      en: "allowed by somebody who may not for that place of use"
    }
  },
  asks: {
    th: "มีใบยืมครบถ้วนและผู้มีอำนาจอนุมัติหรือไม่",
    en: "whether there is a loan paper and the right person allowed it"
  },
  advice: {
    requires: {
      th: "ให้ทำหลักฐานการยืมเป็นหนังสือ แสดงเหตุผลและกำหนดวันส่งคืน และให้ผู้มีอำนาจอนุมัติ",
      en: "Lend on paper with a reason and a day of return, allowed by the right person."
    },
    remedy: {
      th: "ทำใบยืมให้ครบ และให้หัวหน้าหน่วยงานอนุมัติถ้านำออกนอกสถานที่",
      en: "Complete the paper; the head of the agency allows use outside the premises."
    },
    proof: { th: "ใบยืมพัสดุที่ลงนามอนุมัติ", en: "The signed loan paper." }
  }
}
