import { kindOf } from "../../stages/procurement.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { boughtOrHired } from "../bought-or-hired.ts"
import { requestDate } from "../dating.ts"
import { breach, missing, type ProcurementRule, recorded, wording } from "../rule.ts"
import { every, groundKnown, groundOfMethod, kindKnown } from "../scope.ts"
import { hasOwnReport, smallPurchaseWay, wayUnknown } from "../small-purchase.ts"

/**
 * A specification of goods requires no country or continent of manufacture; "made in Thailand" may be an order of the promoted-supplies
 * regulation and is left alone. Not judged: bought straight from abroad, 56 (1) (จ). Outside: reports of a purchase's own. Source: ว 214
 * ข้อ 1.2.2 (A), the exception for Thailand (B).
 */
export const w214Origin: ProcurementRule = {
  id: "w214-origin",
  title: { th: "ไม่กำหนดประเทศหรือทวีปผู้ผลิต", en: "No country of manufacture required" },
  stage: "prep",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2020-05-18"),
      citation: { instrument: "cgd-w214-2563", pinpoint: "ข้อ 1.2.2" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: (subject) => {
        const kind = kindOf(subject.procurement)
        const isElsewhere = kind !== undefined && kind !== "goods"
        if (isElsewhere || hasOwnReport(smallPurchaseWay(subject.procurement))) return "out-of-scope"
        const fromAbroad = groundOfMethod(subject.procurement) === "56-1-e" ? "not-judged" : "in"
        return every(kindKnown(subject), boughtOrHired(subject), groundKnown(subject), fromAbroad)
      },
      judge: ({ procurement }) => {
        const { originRequired } = recorded(procurement.prep)
        if (originRequired === undefined) return missing("prep.originRequired")
        if (originRequired !== "abroad") return "conforms"
        return wayUnknown(procurement) ?? breach("abroad", {})
      }
    })
  ],
  facts: {},
  says: {
    abroad: {
      th: "คุณลักษณะเฉพาะกำหนดให้ผลิตจากประเทศหรือทวีปอื่นที่ระบุ",
      en: "the specification requires goods made in another country or continent, named"
    }
  },
  asks: { th: "กำหนดประเทศผู้ผลิตหรือไม่", en: "whether a country of manufacture was required" },
  advice: {
    requires: {
      th: "คุณลักษณะของพัสดุที่ซื้อต้องไม่กำหนดประเทศหรือทวีปผู้ผลิต",
      en: "The specification of goods requires no country or continent of manufacture."
    },
    remedy: {
      th: "ตัดเงื่อนไขประเทศผู้ผลิตออก แล้วกำหนดคุณภาพหรือมาตรฐานที่ต้องการแทน",
      en: "Strike the country out, and ask for the quality or standard that is wanted."
    },
    proof: { th: "รายละเอียดคุณลักษณะเฉพาะฉบับที่เห็นชอบ", en: "The specification as approved." }
  }
}
