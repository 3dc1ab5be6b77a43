import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { isInnovation } from "../innovation.ts"
import { breach, type ProcurementRule, recorded, wording } from "../rule.ts"
import { every, groundKnown, isGeneral, ordinaryChapter } from "../scope.ts"

/**
 * A general invitation comes first; selection needs a ground of section 56 (1), the specific method one of 56 (2). A ground of the other
 * list, or none, does not carry the method; a place on the list of Thai innovations does. Outside: consultants, design, leases of land and
 * buildings (ข้อ 93); work abroad (มาตรา 56 วรรคสาม) is not recorded and not foreseen. Source: มาตรา 56 วรรคหนึ่ง (A).
 */
export const act56DefaultGeneral: ProcurementRule = {
  id: "act-56-default-general",
  title: { th: "ใช้วิธีประกาศเชิญชวนทั่วไปก่อน", en: "General invitation comes first" },
  stage: "purchase",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "act-2560", pinpoint: "มาตรา 56 วรรคหนึ่ง" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: (subject) => every(ordinaryChapter(subject), groundKnown(subject)),
      judge: ({ procurement }) => {
        const { method, ground } = recorded(procurement.purchase)
        if (isGeneral(method!) || isInnovation(procurement)) return "conforms"
        if (ground == null) return breach("no-ground", { method: method! })
        return ground.startsWith(method === "selection" ? "56-1-" : "56-2-")
          ? "conforms"
          : breach("other-ground", { method: method!, ground })
      }
    })
  ],
  facts: { method: "method", ground: "ground" },
  says: {
    "no-ground": {
      th: "ใช้วิธี{method} แทนการประกาศเชิญชวนทั่วไป โดยบันทึกว่าไม่มีเหตุตามมาตรา 56",
      en: "{method} instead of a general invitation, recorded as resting on no ground of section 56"
    },
    "other-ground": {
      th: "ใช้วิธี{method} แต่มาตรา {ground} ไม่ใช่เหตุของวิธีนี้",
      en: "{method}, but section {ground} is not a ground for this method"
    }
  },
  asks: {
    th: "มีเหตุที่ไม่ต้องใช้วิธีประกาศเชิญชวนทั่วไปหรือไม่",
    en: "whether a ground carries another method than a general invitation"
  },
  advice: {
    requires: {
      th: "ให้ใช้วิธีประกาศเชิญชวนทั่วไปก่อน เว้นแต่มีเหตุของวิธีคัดเลือกหรือเฉพาะเจาะจง",
      en: "General invitation first, unless a ground carries selection or the specific method."
    },
    remedy: {
      th: "บันทึกเหตุที่ตรงกับวิธีที่ใช้ ถ้าไม่มีเหตุและยังไม่ทำสัญญาให้เริ่มใหม่ด้วยประกาศเชิญชวน",
      en: "Record the ground that fits; without one, begin again by invitation where no contract is made."
    },
    proof: { th: "รายงานขอซื้อขอจ้างที่ระบุวิธีและเหตุ", en: "The request report that states method and ground." }
  }
}
