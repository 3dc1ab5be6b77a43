import { thaiDate } from "../../values/thai-date.ts"
import { recordDay } from "../record-day.ts"
import { breach, missing, type RecordRuleOf, wording } from "../rule.ts"

/** What is issued cannot be more than the account holds: the balance never falls below nothing. A count that differs is a matter of the stocktake. Source: ข้อ 203 (2) (A). */
export const reg203Store: RecordRuleOf<"stock-issue"> = {
  id: "reg-203-store",
  title: { th: "ยอดคงเหลือตรงกับบัญชี", en: "Balance agrees with the books" },
  stage: "stock",
  about: "stock-issue",
  severity: "breach",
  datedBy: ({ record }) => recordDay(record.issuedOn, "stock-issue.issuedOn"),
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 203 (2)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: () => "in",
      judge: ({ record: { balanceBefore, issuedQuantity } }) =>
        balanceBefore == null
          ? missing("stock-issue.balanceBefore")
          : issuedQuantity > balanceBefore
            ? breach("below", { issued: issuedQuantity, balance: balanceBefore })
            : "conforms"
    })
  ],
  facts: { issued: "count", balance: "count" },
  says: {
    below: {
      th: "จ่าย {issued} หน่วย จากยอดคงเหลือ {balance} หน่วย บัญชีจึงติดลบ",
      en: "{issued} issued of {balance} held; the account falls below nothing"
    }
  },
  asks: { th: "จ่ายเกินยอดคงเหลือหรือไม่", en: "whether more was issued than was held" },
  advice: {
    requires: {
      th: "ให้เก็บรักษาพัสดุให้ครบถ้วนถูกต้องตรงตามบัญชีหรือทะเบียน",
      en: "Keep supplies whole and in agreement with the books."
    },
    remedy: {
      th: "ตรวจนับของจริง หาใบรับที่ยังไม่ได้ลงบัญชี แล้วแก้รายการที่บันทึกผิด",
      en: "Count what is there, find receipts not posted, correct the wrong entry."
    },
    proof: { th: "บัญชีวัสดุและใบตรวจนับ", en: "The stock account and the count." }
  }
}
