import { thaiDate } from "../../values/thai-date.ts"
import { performanceDate } from "../dating.ts"
import { gravest } from "../gravest.ts"
import { followsInspection, ordinaryPayments, paidOnInspection, withinAccepted } from "../paying.ts"
import { type ContractRule, missing, wording } from "../rule.ts"

/**
 * Money is paid for what was inspected and accepted, on the same day at the earliest, and no more than its value, before deductions. Paid
 * before the first acceptance, or with none recorded, is a breach where the record rules out an advance, rent and cash purchases; paid more
 * than was accepted a caution. Source: ข้อ 175 (4), 176 (6), 179 (4), 180 (5) (A).
 */
export const payAfterInspection: ContractRule = {
  id: "pay-after-inspection",
  title: { th: "จ่ายเงินหลังตรวจรับ", en: "Payment after inspection" },
  stage: "contract",
  about: "contract",
  severity: "breach",
  datedBy: performanceDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 175 (4)" },
      besides: [{ instrument: "regulation-2560", pinpoint: "ข้อ 176 (6), 179 (4) และ 180 (5)" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: paidOnInspection,
      judge: (subject) => {
        const { payments } = subject.contract
        const paid = ordinaryPayments(subject.contract)
        if (payments === undefined || payments?.length === 0) return missing("contract.payments")
        return gravest(
          paid.map((payment) => {
            const follows = followsInspection(subject, payment)
            return follows === "conforms" ? withinAccepted(subject, payment) : follows
          })
        )
      }
    })
  ],
  facts: { paidOn: "date", first: "date", paid: "baht", accepted: "baht" },
  says: {
    before: {
      th: "จ่ายเงินเมื่อ {paidOn} ก่อนการตรวจรับครั้งแรกเมื่อ {first}",
      en: "paid on {paidOn}, before the first inspection on {first}"
    },
    uninspected: {
      th: "จ่ายเงินเมื่อ {paidOn} โดยบันทึกว่าไม่มีการตรวจรับ",
      en: "paid on {paidOn}, recorded as never inspected"
    },
    over: {
      th: "จ่ายแล้ว {paid} บาท ณ {paidOn} เกินมูลค่าที่ตรวจรับ {accepted} บาท",
      en: "{paid} baht paid by {paidOn}, more than the {accepted} baht accepted"
    }
  },
  asks: {
    th: "จ่ายเงินหลังตรวจรับและไม่เกินมูลค่าที่ตรวจรับหรือไม่",
    en: "whether money was paid after inspection, and no more"
  },
  advice: {
    requires: {
      th: "จ่ายเงินได้เมื่อตรวจรับแล้ว และไม่เกินมูลค่าที่ตรวจรับ เว้นแต่เงินล่วงหน้าที่ตกลงไว้ในสัญญา",
      en: "Pay after inspection and no more than was accepted, except an advance agreed in the contract."
    },
    remedy: {
      th: "ตรวจวันที่จ่าย วันที่ตรวจรับ และมูลค่าให้ตรงเอกสาร ถ้าเป็นเงินล่วงหน้าให้บันทึกว่าเป็นเงินล่วงหน้า",
      en: "Check the days and the values against the papers; mark an advance as an advance."
    },
    proof: {
      th: "ใบตรวจรับพัสดุที่แนบฎีกาเบิกจ่าย",
      en: "The inspection certificate attached to the payment voucher."
    }
  }
}
