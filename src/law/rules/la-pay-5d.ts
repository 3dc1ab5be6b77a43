import { thaiDate } from "../../values/thai-date.ts"
import { performanceDate } from "../dating.ts"
import { withinCalendarDays } from "../deadline.ts"
import { gravest } from "../gravest.ts"
import { paymentRequest } from "../parameters/payment-request.ts"
import { acceptances, ordinaryPayments, paidOnInspection, requestedWithin, unpaid } from "../paying.ts"
import { type ContractRule, missing, wording } from "../rule.ts"

/**
 * Once supplies were accepted, payment is asked for within a few days. The regulation of 2566 was not read: 5 days is what the older one of
 * 2547 said, as remembered, and an office may set its own. Later is a caution. The exact day on which it came into force was not found;
 * judged from the first fiscal year after it. Source: ระเบียบ มท. รับเงินเบิกจ่ายเงิน 2566 (C).
 */
export const laPay5d: ContractRule = {
  id: "la-pay-5d",
  title: { th: "วางฎีกาหลังตรวจรับ", en: "Request for payment after inspection" },
  stage: "contract",
  about: "contract",
  severity: "caution",
  datedBy: performanceDate,
  history: [
    wording({
      from: thaiDate("2023-10-01"),
      citation: { instrument: "local-finance-2566", pinpoint: "" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "C",
      reads: { days: paymentRequest },
      scope: paidOnInspection,
      judge: ({ contract, holidays }, { days }) => {
        const { inspections, payments } = contract
        if (payments === null || inspections === null) return "out-of-scope"
        if (payments === undefined || payments.length === 0) return missing("contract.payments")
        if (inspections === undefined || inspections.length === 0) return missing("contract.inspections")
        return gravest(
          ordinaryPayments(contract).map((it) => requestedWithin(holidays, acceptances(contract), it, days))
        )
      },
      due: ({ contract, holidays }, { days }) =>
        unpaid(contract).flatMap(({ inspected, inspection }) => {
          const last = withinCalendarDays(holidays, inspected, days, "official")
          return last === "not-judged" ? [] : [{ by: last.strict, item: `ตรวจรับครั้งที่ ${inspection}` }]
        })
    })
  ],
  facts: { inspected: "date", asked: "date", by: "date", days: "count" },
  says: {
    late: {
      th: "ตรวจรับ {inspected} วางฎีกาหรือจ่ายเงิน {asked} หลัง {days} วัน ซึ่งครบเมื่อ {by}",
      en: "accepted on {inspected}, payment asked for on {asked}, after the {days} days that ended on {by}"
    }
  },
  asks: { th: "วางฎีกาในกำหนดหลังตรวจรับหรือไม่", en: "whether payment was asked for in time" },
  duty: { does: { th: "วางฎีกาเบิกเงินให้คู่สัญญา", en: "ask for the payment" }, who: "officer" },
  advice: {
    requires: {
      th: "ตรวจรับแล้วให้วางฎีกาเบิกเงินโดยเร็ว จำนวนวันเป็นค่าที่หน่วยงานตั้งเองได้",
      en: "Ask for the payment soon after acceptance; the number of days is the office's own setting."
    },
    remedy: {
      th: "วางฎีกาโดยเร็วและบันทึกวันที่วางฎีกา พร้อมเหตุผลถ้าล่าช้า",
      en: "Ask for the payment now, record the day, and the reason where it was late."
    },
    proof: { th: "ฎีกาเบิกเงินที่ลงวันที่ พร้อมใบตรวจรับ", en: "The dated voucher with the inspection certificate." }
  }
}
