import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { noWritingCap } from "../parameters/no-writing-cap.ts"
import { isShortReport, itemsOf, reportItems, reportOfClause22 } from "../request-report.ts"
import { breach, caution, type ProcurementRule, recorded, unrecorded, wording } from "../rule.ts"

/** Items of which a rule of their own tells that they are recorded as none; they are not held against a report twice. */
const toldElsewhere: ReadonlyArray<string> = ["reason", "price", "amount", "time", "method"]

/**
 * Before buying or hiring, the officer reports to the head, through the head of the officers, with items (1) to (7) of ข้อ 22; item (8) may be
 * none. No report, no terms or no criteria, recorded as such, is a breach, a caution where the report was short and may be (budgets "ไม่เกิน"
 * 100,000 baht: exactly that is within). Not through the head of the officers is a caution. Source: ข้อ 22 วรรคหนึ่ง (A).
 */
export const reg22Report: ProcurementRule = {
  id: "reg-22-report",
  title: { th: "รายงานขอซื้อขอจ้างครบรายการ", en: "The request report and its items" },
  stage: "prep",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 22 วรรคหนึ่ง" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { small: noWritingCap },
      scope: reportOfClause22,
      judge: ({ procurement }, { small }) => {
        const { requestedOn, throughHeadOfficer } = recorded(procurement.prep)
        const { none, lacking } = itemsOf(procurement)
        const short = isShortReport(procurement, small)
        const items = none.filter((item) => !toldElsewhere.includes(item))
        if (items.length > 0 || requestedOn === null) {
          if (typeof short === "object") return short
          const find = short ? caution : breach
          return requestedOn === null ? find("no-report", {}) : find("items", { items: items.join(" ") })
        }
        if (throughHeadOfficer === false) return caution("not-through", {})
        const open = unrecorded({ "prep.throughHeadOfficer": throughHeadOfficer })
        const lacks = short === true ? open : (lacking ?? open)
        return lacks ?? (none.length > 0 ? "out-of-scope" : "conforms")
      }
    })
  ],
  facts: { items: reportItems },
  says: {
    items: {
      th: "รายงานขอซื้อขอจ้าง บันทึกว่าไม่มี: {items}",
      en: "the request report is recorded as lacking: {items}"
    },
    "no-report": { th: "บันทึกว่าไม่มีรายงานขอซื้อขอจ้าง", en: "recorded as having no request report" },
    "not-through": {
      th: "บันทึกว่าไม่ได้เสนอรายงานผ่านหัวหน้าเจ้าหน้าที่",
      en: "the report is recorded as not sent through the head of procurement officers"
    }
  },
  asks: { th: "รายงานขอซื้อขอจ้างครบรายการหรือไม่", en: "whether the request report has every item" },
  advice: {
    requires: {
      th: "เจ้าหน้าที่ทำรายงานขอซื้อขอจ้างให้ครบรายการ เสนอนายกผ่านหัวหน้าเจ้าหน้าที่",
      en: "The officer reports every item to the head, through the head of procurement officers."
    },
    remedy: {
      th: "ทำรายงานเพิ่มเติมในรายการที่ขาด เสนอตามลำดับ แล้วบันทึก",
      en: "Report what is lacking the same way, and record it."
    },
    proof: { th: "รายงานขอซื้อขอจ้างที่นายกเห็นชอบ", en: "The request report as approved by the head." }
  }
}
