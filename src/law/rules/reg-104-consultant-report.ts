import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { hired, notAfterFailure } from "../hired.ts"
import { hiredItems, hiredReport } from "../hired-report.ts"
import { type ProcurementRule, wording } from "../rule.ts"
import { every } from "../scope.ts"

/**
 * The officer reports to the head before consultants are hired, with the items of ข้อ 104, the consultant's qualification and the reference price among them. An item
 * recorded as none is a breach. Other proposals may be none. Not judged after a failed invitation, whose report may still count. Source: ข้อ 104 (A).
 */
export const reg104ConsultantReport: ProcurementRule = {
  id: "reg-104-consultant-report",
  title: { th: "รายงานขอจ้างที่ปรึกษา", en: "Report for hiring consultants" },
  stage: "prep",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 104" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: (subject) => every(hired(subject, "consultant"), notAfterFailure(subject)),
      judge: ({ procurement }) => hiredReport(procurement, "consultant")
    })
  ],
  facts: { items: hiredItems },
  says: {
    items: { th: "รายงานขอจ้าง บันทึกว่าไม่มี: {items}", en: "the report is recorded as lacking: {items}" },
    "no-report": { th: "บันทึกว่าไม่มีรายงานขอจ้าง", en: "recorded as without a report" }
  },
  asks: { th: "รายงานขอจ้างที่ปรึกษาครบรายการหรือไม่", en: "whether the report has every item" },
  advice: {
    requires: {
      th: "ก่อนจ้างให้รายงานหัวหน้าหน่วยงานเห็นชอบ โดยมีรายการครบ รวมทั้งคุณสมบัติของที่ปรึกษาและราคากลาง",
      en: "Before hiring, report to the head with every item, the consultant's qualification and the reference price included."
    },
    remedy: {
      th: "เพิ่มรายการที่ขาดในรายงานแล้วเสนอเห็นชอบใหม่ ถ้ามีแล้วให้บันทึกไว้",
      en: "Add what the report lacks and have it approved again; where it is there, record it."
    },
    proof: { th: "รายงานขอจ้างที่หัวหน้าหน่วยงานเห็นชอบ", en: "The report with the head's approval." }
  }
}
