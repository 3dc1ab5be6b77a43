import { thaiDate } from "../../values/thai-date.ts"
import { breach, missing, unrecorded, wording, type YearRule } from "../rule.ts"
import { stocktakeOf, yearEnd } from "../year.ts"

/** Who appointed the inspectors lays the report before the head and sends a copy to the State Audit Office. No number of days is given. Source: ข้อ 213 วรรคสาม (A). */
export const reg213Distribute: YearRule = {
  id: "reg-213-distribute",
  title: { th: "ส่งรายงานการตรวจสอบพัสดุให้ สตง.", en: "The stocktake's report goes to the State Audit Office" },
  stage: "stock",
  about: "year",
  severity: "breach",
  datedBy: yearEnd,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 213 วรรคสาม" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: (subject) => {
        const { stocktakeReportedOn: reported } = stocktakeOf(subject) ?? {}
        return reported === undefined
          ? missing("stocktake.stocktakeReportedOn")
          : reported === null
            ? "out-of-scope"
            : "in"
      },
      judge: (subject) => {
        const { stocktakeAuditCopyOn: audit, stocktakeHeadOn: head } = stocktakeOf(subject)!
        if (audit === null) return breach("audit", {})
        if (head === null) return breach("head", {})
        return (
          unrecorded({ "stocktake.stocktakeAuditCopyOn": audit, "stocktake.stocktakeHeadOn": head }) ??
          "conforms"
        )
      }
    })
  ],
  facts: {},
  says: {
    audit: { th: "บันทึกว่าไม่ได้ส่งสำเนารายงานให้ สตง.", en: "recorded as not sent to the State Audit Office" },
    head: { th: "บันทึกว่าไม่ได้เสนอรายงานต่อหัวหน้าหน่วยงาน", en: "recorded as not laid before the head" }
  },
  asks: {
    th: "ส่งรายงานให้หัวหน้าหน่วยงานและ สตง. แล้วหรือไม่",
    en: "whether the report went to the head and the State Audit Office"
  },
  advice: {
    requires: {
      th: "ให้เสนอรายงานต่อหัวหน้าหน่วยงาน และส่งสำเนาให้ สตง. หนึ่งชุด",
      en: "Lay the report before the head and send a copy to the State Audit Office."
    },
    remedy: { th: "ส่งสำเนารายงานและบันทึกวันที่ส่ง", en: "Send the copy and record the day." },
    proof: { th: "หนังสือนำส่งรายงานให้ สตง.", en: "The covering letter." }
  }
}
