import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { eventOf } from "../event.ts"
import { onGround } from "../on-ground.ts"
import { caution, missing, type ProcurementRule, recorded, wording } from "../rule.ts"

/**
 * Selection for an urgent need that arose from an event nobody could foresee, where a general invitation would come too late. An event
 * recorded as none is a breach; a reason recorded as none, or an event after the report, a caution. Source: มาตรา 56 (1) (ค) (A).
 */
export const act561cUrgent: ProcurementRule = {
  id: "act-56-1c-urgent",
  title: { th: "วิธีคัดเลือกเพราะจำเป็นเร่งด่วน", en: "Selection for an unforeseeable urgency" },
  stage: "purchase",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "act-2560", pinpoint: "มาตรา 56 วรรคหนึ่ง (1) (ค)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: (subject) => onGround(subject, "56-1-c"),
      judge: ({ procurement }) => {
        const found = eventOf(procurement)
        if (found !== undefined) return found
        const { groundReason } = recorded(procurement.purchase)
        if (groundReason === undefined) return missing("purchase.groundReason")
        return groundReason === null ? caution("no-reason", {}) : "conforms"
      }
    })
  ],
  facts: { eventOn: "date", requestedOn: "date" },
  says: {
    "no-event": {
      th: "อ้างเหตุเร่งด่วนที่ไม่อาจคาดหมาย แต่บันทึกว่าไม่มีเหตุการณ์",
      en: "an unforeseeable urgency, recorded as without an event"
    },
    later: {
      th: "เหตุการณ์เกิดวันที่ {eventOn} หลังวันที่รายงานขอซื้อขอจ้าง {requestedOn}",
      en: "the event is of {eventOn}, after the request report of {requestedOn}"
    },
    "no-reason": {
      th: "อ้างเหตุเร่งด่วน แต่บันทึกว่าไม่มีเหตุผลที่ประกาศเชิญชวนทั่วไปไม่ทัน",
      en: "an urgency, recorded as without a reason why a general invitation would be too late"
    }
  },
  asks: { th: "มีเหตุการณ์ที่ไม่อาจคาดหมายหรือไม่", en: "whether an unforeseeable event made it urgent" },
  advice: {
    requires: {
      th: "ให้มีเหตุการณ์ที่ไม่อาจคาดหมาย ซึ่งถ้าประกาศเชิญชวนทั่วไปจะไม่ทันใช้พัสดุ",
      en: "An unforeseeable event must make the need too urgent for a general invitation."
    },
    remedy: {
      th: "บันทึกเหตุการณ์ วันที่เกิด และเหตุผลที่ประกาศเชิญชวนทั่วไปไม่ทัน",
      en: "Record the event, its day, and why a general invitation would have been too late."
    },
    proof: {
      th: "หนังสือหรือรายงานเหตุการณ์ และรายงานขอซื้อขอจ้างที่ระบุความเร่งด่วน",
      en: "The report of the event, and the request report that states the urgency."
    }
  }
}
