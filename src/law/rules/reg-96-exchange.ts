import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { exchanges, exchangeSidesOf, exchangeToldBy, exchangeToldOf } from "../exchanges.ts"
import { exchangeNotice } from "../parameters/exchange-notice.ts"
import { missing, type ProcurementRule, recorded, wording } from "../rule.ts"

/**
 * Durable goods are exchanged for durable goods, material for material without paying; another kind or type, or durable goods with payment, after
 * the agreement of the Budget Bureau or controlling agency. It and the State Audit Office are told of durable goods within 30 days, the day of receipt not
 * counted. Source: ข้อ 96, 99, 100 (A); all cautions.
 */
export const reg96Exchange: ProcurementRule = {
  id: "reg-96-exchange",
  title: { th: "แลกเปลี่ยนพัสดุ", en: "Exchange of supplies" },
  stage: "prep",
  about: "procurement",
  severity: "caution",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 96" },
      besides: [{ instrument: "regulation-2560", pinpoint: "ข้อ 100" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { days: exchangeNotice },
      scope: exchanges,
      judge: ({ procurement, holidays }, { days }) => {
        const sides = exchangeSidesOf(procurement)
        if (sides !== undefined && "outcome" in sides) return sides
        const last = exchangeToldBy(procurement, holidays, days)
        const told = typeof last === "object" ? exchangeToldOf(procurement, last) : undefined
        if (told !== undefined && "outcome" in told) return told
        if (last === "not-judged") return last
        const { acceptedOn } = recorded(procurement.stock)
        return sides ?? told ?? (acceptedOn === undefined ? missing("stock.acceptedOn") : "conforms")
      },
      due: ({ procurement, holidays }, { days }) => {
        const last = exchangeToldBy(procurement, holidays, days)
        const { exchangeAuditToldOn, exchangeToldOn } = recorded(procurement.stock)
        const isDone = exchangeAuditToldOn != null && exchangeToldOn != null
        return isDone || typeof last !== "object" ? [] : [{ by: last.strict }]
      }
    })
  ],
  facts: { agreed: "date", acceptedOn: "date", by: "date", told: "date" },
  says: {
    mixed: { th: "แลกเปลี่ยนครุภัณฑ์กับวัสดุ", en: "durable goods exchanged for material" },
    "material-paid": { th: "แลกเปลี่ยนวัสดุโดยจ่ายเงินเพิ่ม", en: "material exchanged with payment added" },
    unagreed: {
      th: "บันทึกว่าไม่ได้ทำความตกลงกับสำนักงบประมาณหรือหน่วยงานควบคุมพัสดุก่อน",
      en: "the agreement of the Budget Bureau or controlling agency is recorded as none"
    },
    "agreed-late": {
      th: "ได้รับความตกลงวันที่ {agreed} หลังรับพัสดุวันที่ {acceptedOn}",
      en: "agreed on {agreed}, after the goods came on {acceptedOn}"
    },
    untold: {
      th: "บันทึกว่าไม่ได้แจ้งหน่วยงานควบคุมพัสดุหรือ สตง. ซึ่งครบกำหนดวันที่ {by}",
      en: "the controlling agency or the State Audit Office recorded as not told; due by {by}"
    },
    "told-late": { th: "แจ้งวันที่ {told} หลังครบกำหนดวันที่ {by}", en: "told on {told}, after {by}" }
  },
  asks: { th: "การแลกเปลี่ยนเป็นไปตามที่กำหนดหรือไม่", en: "whether the exchange went as laid down" },
  duty: { does: { th: "แจ้งการแลกเปลี่ยนครุภัณฑ์", en: "tell of the exchange" }, who: "supplies-head" },
  advice: {
    requires: {
      th: "แลกครุภัณฑ์กับครุภัณฑ์ หรือวัสดุกับวัสดุ และแจ้งหน่วยงานควบคุมกับ สตง. ภายใน 30 วัน",
      en: "Exchange like for like, and tell the controlling agency and the State Audit Office within 30 days."
    },
    remedy: {
      th: "ขอความตกลงก่อนแลก และส่งหนังสือแจ้งที่ยังขาด",
      en: "Get the agreement first; send the letters that are missing."
    },
    proof: { th: "หนังสือตกลงและหนังสือแจ้ง", en: "The agreement and the letters." }
  }
}
