import { kindOf } from "../../stages/procurement.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { beforeRequest } from "../dating.ts"
import { stockMonths } from "../parameters/stock-months.ts"
import { flag, missing, type ProcurementRule, recorded, unrecorded, wording } from "../rule.ts"

/**
 * A request for more of one item than was issued in 12 months is worth a question; exactly as much is not. The number is ours. Not judged:
 * several items, for one balance is recorded. Outside: other than goods, nothing issued last year. Derived from มาตรา 8 (1), (3) and 112 (A).
 */
export const needStockCheck: ProcurementRule = {
  id: "need-stock-check",
  title: { th: "ปริมาณที่ขอเทียบกับการใช้จริง", en: "What is asked for against what is used" },
  stage: "need",
  about: "procurement",
  severity: "flag",
  datedBy: (subject) => beforeRequest(subject, recorded(subject.procurement.need).askedOn),
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "act-2560", pinpoint: "มาตรา 8" },
      besides: [{ instrument: "act-2560", pinpoint: "มาตรา 112" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { months: stockMonths },
      scope: ({ procurement }) => {
        const kind = kindOf(procurement)
        const { issuedLastYear } = recorded(procurement.need)
        if (kind === undefined) return missing("prep.kind")
        return kind !== "goods" || issuedLastYear === null || issuedLastYear === 0 ? "out-of-scope" : "in"
      },
      judge: ({ procurement }, { months }) => {
        const { issuedLastYear: issued, items, stockBalance } = recorded(procurement.need)
        if (items != null && items.length > 1) return "not-judged"
        const asked = items?.[0]?.quantity
        const lacking = unrecorded({
          "need.items": asked,
          "need.issuedLastYear": issued,
          "need.stockBalance": stockBalance
        })
        if (lacking !== undefined) return lacking
        const facts = { asked: asked!, issued: issued!, balance: stockBalance ?? 0, months }
        return asked! * 12 > issued! * months ? flag("much", facts) : "conforms"
      }
    })
  ],
  facts: { asked: "count", issued: "count", balance: "count", months: "count" },
  says: {
    much: {
      th: "ขอ {asked} หน่วย เกินการใช้ {months} เดือน (ปีที่ผ่านมาเบิก {issued} หน่วย มีในคลัง {balance} หน่วย)",
      en: "{asked} asked for, more than {months} months of use (issued last year: {issued}, on hand: {balance})"
    }
  },
  asks: { th: "ปริมาณที่ขอเหมาะกับการใช้หรือไม่", en: "whether the quantity suits the use" },
  advice: {
    requires: {
      th: "ซื้อให้คุ้มค่าและตรงความต้องการ โดยดูยอดคงเหลือและยอดเบิกจริงก่อน",
      en: "Buy what is needed; look first at what is on hand and what was issued."
    },
    remedy: {
      th: "ตรวจบัญชีวัสดุ แล้วลดปริมาณ หรือบันทึกเหตุผลที่ต้องใช้มากกว่าปกติ",
      en: "Check the stock account, and ask for less or record why more is needed."
    },
    proof: { th: "บัญชีวัสดุ และบันทึกแจ้งความต้องการ", en: "The stock account, and the note of the need." },
    notMeaning: {
      th: "ไม่ได้หมายความว่าซื้อเกินจำเป็น ภารกิจหรือราคาอาจทำให้ต้องซื้อมากขึ้น",
      en: "It does not mean too much is bought; tasks or prices may call for more."
    }
  }
}
