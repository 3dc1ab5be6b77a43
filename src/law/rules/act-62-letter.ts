import { thaiDate } from "../../values/thai-date.ts"
import { byCommittee } from "../by-committee.ts"
import { requestDate } from "../dating.ts"
import { breach, caution, missing, type ProcurementRule, recorded, wording } from "../rule.ts"
import { byMethod } from "../scope.ts"

/**
 * The suppliers of a selection are invited in writing; letters recorded as not sent are a breach. The one supplier whom a committee buys from is, too;
 * none there is a caution. Not judged: what the state auctions and the land of one owner (56 (2) (ฉ), (ช)), whose seller is met in other ways.
 * Source: มาตรา 62 วรรคสี่, ข้อ 74 (1), 78 (1) (A).
 */
export const act62Letter: ProcurementRule = {
  id: "act-62-letter",
  title: { th: "หนังสือเชิญชวนผู้ประกอบการ", en: "Letters of invitation" },
  stage: "purchase",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "act-2560", pinpoint: "มาตรา 62 วรรคสี่" },
      besides: [
        { instrument: "regulation-2560", pinpoint: "ข้อ 74 (1)" },
        { instrument: "regulation-2560", pinpoint: "ข้อ 78 (1)" }
      ],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: (subject) => {
        const { method, ground } = recorded(subject.procurement.purchase)
        if (method !== "selection" && method !== "specific") return byMethod(subject, () => false)
        const isMetOtherwise = method === "specific" && (ground === "56-2-f" || ground === "56-2-g")
        return isMetOtherwise ? "not-judged" : byCommittee(subject)
      },
      judge: ({ procurement }) => {
        const { lettersOn, method } = recorded(procurement.purchase)
        if (lettersOn === undefined) return missing("purchase.lettersOn")
        if (lettersOn !== null) return "conforms"
        return (method === "selection" ? breach : caution)("none", { method: method! })
      }
    })
  ],
  facts: { method: "method" },
  says: {
    none: {
      th: "วิธี{method} แต่บันทึกว่าไม่มีหนังสือเชิญชวน",
      en: "{method}, recorded as without letters of invitation"
    }
  },
  asks: { th: "มีหนังสือเชิญชวนหรือไม่", en: "whether suppliers were invited by letter" },
  advice: {
    requires: {
      th: "ให้เชิญผู้ประกอบการเป็นหนังสือ ทั้งวิธีคัดเลือกและวิธีเฉพาะเจาะจงที่ทำโดยคณะกรรมการ",
      en: "Invite suppliers by letter in a selection, and where a committee buys from one supplier."
    },
    remedy: {
      th: "ถ้าส่งหนังสือแล้วให้บันทึกวันที่ ถ้ายังไม่ส่งให้ส่งก่อนรับข้อเสนอ ถ้าพ้นแล้วให้บันทึกคำชี้แจง",
      en: "Record the day of the letters; send them before taking offers, or record an explanation."
    },
    proof: {
      th: "สำเนาหนังสือเชิญชวนและหลักฐานการส่ง หรือหนังสือเชิญชวนที่พิมพ์จาก e-GP",
      en: "Copies of the letters and proof of sending, or the letters printed from e-GP."
    }
  }
}
