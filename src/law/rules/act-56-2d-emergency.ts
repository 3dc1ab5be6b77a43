import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { eventOf } from "../event.ts"
import { onGround } from "../on-ground.ts"
import { type ProcurementRule, wording } from "../rule.ts"

/**
 * The specific method, whatever the amount, for an accident, a natural disaster or a dangerous communicable disease, where delay might do
 * serious damage. An event recorded as none is a breach, one after the report a caution. Source: มาตรา 56 (2) (ง) (A).
 */
export const act562dEmergency: ProcurementRule = {
  id: "act-56-2d-emergency",
  title: { th: "วิธีเฉพาะเจาะจงเพราะเหตุฉุกเฉิน", en: "Specific method for an emergency" },
  stage: "purchase",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "act-2560", pinpoint: "มาตรา 56 วรรคหนึ่ง (2) (ง)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: (subject) => onGround(subject, "56-2-d"),
      judge: ({ procurement }) => eventOf(procurement) ?? "conforms"
    })
  ],
  facts: { eventOn: "date", requestedOn: "date" },
  says: {
    "no-event": {
      th: "อ้างเหตุฉุกเฉิน แต่บันทึกว่าไม่มีอุบัติภัย ภัยธรรมชาติ หรือโรคติดต่ออันตราย",
      en: "an emergency, recorded as without accident, natural disaster or dangerous disease"
    },
    later: {
      th: "เหตุการณ์เกิดวันที่ {eventOn} หลังวันที่รายงานขอซื้อขอจ้าง {requestedOn}",
      en: "the event is of {eventOn}, after the request report of {requestedOn}"
    }
  },
  asks: { th: "มีเหตุการณ์ฉุกเฉินหรือไม่", en: "whether there was an emergency" },
  advice: {
    requires: {
      th: "ให้มีอุบัติภัย ภัยธรรมชาติ หรือโรคติดต่ออันตราย ซึ่งถ้าล่าช้าอาจเสียหายร้ายแรง ไม่จำกัดวงเงิน",
      en: "An accident, natural disaster or dangerous disease, with serious damage if delayed; no ceiling."
    },
    remedy: {
      th: "บันทึกเหตุการณ์และวันที่เกิด ถ้าเป็นเพียงความเร่งด่วนทั่วไปให้แก้เหตุให้ตรง",
      en: "Record the event and its day; correct the ground where it was merely urgent."
    },
    proof: {
      th: "ประกาศเขตภัยพิบัติ รายงานเหตุ หรือประกาศโรคติดต่ออันตราย",
      en: "The declaration of disaster, report of the event or notice of the disease."
    }
  }
}
