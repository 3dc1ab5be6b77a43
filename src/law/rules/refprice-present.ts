import { kindOf } from "../../stages/procurement.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { noWritingCap } from "../parameters/no-writing-cap.ts"
import { noneInReport, reportOfClause22 } from "../request-report.ts"
import { missing, type ProcurementRule, recorded, type Scope, type Subject, wording } from "../rule.ts"

const reportWithPrice = (subject: Subject): Scope =>
  kindOf(subject.procurement) === "consultant" ||
  recorded(subject.procurement.purchase).method?.startsWith("consultant-") === true
    ? "in"
    : reportOfClause22(subject)

/**
 * The report has the reference price, for consultants too. A caution where the report was short and may be. Outside: what is reported
 * afterwards (ข้อ 79 วรรคสอง, ว 119) has none; under ว 804 the budget stands for it. Source: ข้อ 22 (3), 104 (4) (A).
 */
export const refPricePresent: ProcurementRule = {
  id: "refprice-present",
  title: { th: "ราคากลางในรายงานขอซื้อขอจ้าง", en: "The reference price of the request" },
  stage: "prep",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 22 (3)" },
      besides: [{ instrument: "regulation-2560", pinpoint: "ข้อ 104 (4)" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { small: noWritingCap },
      scope: reportWithPrice,
      judge: ({ procurement }, { small }) => {
        const { referencePrice } = recorded(procurement.prep)
        if (referencePrice === undefined) return missing("prep.referencePrice")
        return referencePrice === null ? noneInReport(procurement, small) : "conforms"
      }
    })
  ],
  facts: {},
  says: {
    none: { th: "บันทึกว่าไม่มีราคากลาง", en: "recorded as having no reference price" }
  },
  asks: { th: "มีราคากลางหรือไม่", en: "whether there was a reference price" },
  advice: {
    requires: {
      th: "รายงานขอซื้อขอจ้างต้องมีราคากลางของพัสดุที่จะซื้อหรือจ้าง",
      en: "The request report gives the reference price."
    },
    remedy: {
      th: "คำนวณหรือสืบราคาตามที่มาที่กฎหมายให้ใช้ แล้วบันทึกราคากลางและที่มา",
      en: "Reckon the price from a source the law allows, and record the price and its source."
    },
    proof: {
      th: "แบบแสดงราคากลาง (บก.) พร้อมใบเสนอราคาหรือเอกสารที่มาของราคา",
      en: "The form that shows the reference price, with the quotations or other sources."
    }
  }
}
