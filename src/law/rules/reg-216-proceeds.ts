import { thaiDate } from "../../values/thai-date.ts"
import { recordDay } from "../record-day.ts"
import { caution, missing, unrecorded, type RecordRuleOf, wording } from "../rule.ts"

/** What a sale brings is money of the office by the finance law of local government: a receipt shows it. Source: ข้อ 216 (A). */
export const reg216Proceeds: RecordRuleOf<"disposal"> = {
  id: "reg-216-proceeds",
  title: { th: "เงินที่ได้จากการขายพัสดุ", en: "Proceeds of a sale" },
  stage: "stock",
  about: "disposal",
  severity: "caution",
  datedBy: ({ record }) => recordDay(record.disposalOrderedOn, "disposal.disposalOrderedOn"),
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 216" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: ({ record: { disposalMethod: way } }) =>
        way === "auction" || way === "direct-sale"
          ? "in"
          : way === undefined
            ? missing("disposal.disposalMethod")
            : "out-of-scope",
      judge: ({ record: { proceeds, proceedsReceipt } }) =>
        proceeds === null || proceeds === 0n
          ? "conforms"
          : proceedsReceipt === null
            ? caution("no-receipt", { proceeds: proceeds ?? 0n })
            : (unrecorded({ "disposal.proceeds": proceeds, "disposal.proceedsReceipt": proceedsReceipt }) ??
              "conforms")
    })
  ],
  facts: { proceeds: "baht" },
  says: {
    "no-receipt": {
      th: "บันทึกว่าไม่มีใบเสร็จนำส่งเงินที่ได้จากการขาย {proceeds} บาท",
      en: "recorded as without a receipt for the proceeds of {proceeds} baht"
    }
  },
  asks: { th: "นำส่งเงินที่ได้จากการขายแล้วหรือไม่", en: "whether the proceeds were paid in" },
  advice: {
    requires: {
      th: "ให้นำเงินที่ได้จากการขายส่งเป็นรายได้ของหน่วยงาน",
      en: "The proceeds are paid in as revenue of the office."
    },
    remedy: { th: "นำส่งเงินและบันทึกเลขที่ใบเสร็จ", en: "Pay it in and record the receipt." },
    proof: { th: "ใบเสร็จรับเงินหรือใบนำส่งเงิน", en: "The receipt." }
  }
}
