import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { interestsOf } from "../declarations.ts"
import { breach, missing, type ProcurementRule, recorded, wording } from "../rule.ts"
import { hasOwnReport, smallPurchaseWay } from "../small-purchase.ts"

/**
 * Nobody with a duty in a purchase has an interest in a bidder or the contractor; a member who learns of one resigns and reports it. A breach is an
 * interest that somebody declared and did not resign over, both as recorded. A shared name, address or number is never taken for one. Not judged:
 * recorded that nobody declared, for the Act asks for no declaration. Outside: nothing declared where the report is of the purchase's own (ข้อ 79
 * วรรคสอง, ว 119, ว 804). Source: มาตรา 13, ข้อ 27 วรรคสี่, วรรคห้า (A).
 */
export const act13Conflict: ProcurementRule = {
  id: "act-13-conflict",
  title: { th: "ผู้มีหน้าที่ต้องไม่มีส่วนได้เสีย", en: "No interest in a bidder" },
  stage: "prep",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "act-2560", pinpoint: "มาตรา 13" },
      besides: [{ instrument: "regulation-2560", pinpoint: "ข้อ 27 วรรคห้า" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: () => "in",
      judge: ({ procurement }) => {
        const { stayed, lacking } = interestsOf(procurement)
        if (stayed > 0) return breach("stayed", { people: stayed })
        const { declarations } = recorded(procurement.prep)
        if (declarations === null) return "not-judged"
        if (declarations === undefined && hasOwnReport(smallPurchaseWay(procurement))) return "out-of-scope"
        return lacking.length === 0 ? "conforms" : missing(...lacking)
      }
    })
  ],
  facts: { people: "count" },
  says: {
    stayed: {
      th: "ผู้ที่แจ้งว่ามีส่วนได้เสียและบันทึกว่าไม่ได้ลาออก {people} คน",
      en: "declared an interest and are recorded as not having resigned: {people}"
    }
  },
  asks: { th: "มีผู้มีส่วนได้เสียทำหน้าที่อยู่หรือไม่", en: "whether anybody with an interest stayed" },
  advice: {
    requires: {
      th: "ผู้มีหน้าที่ต้องไม่มีส่วนได้เสียกับผู้ยื่นข้อเสนอหรือคู่สัญญา ถ้าพบว่ามีให้ลาออกและรายงาน",
      en: "Who has a duty in a purchase has no interest in a bidder; who finds one resigns and reports it."
    },
    remedy: {
      th: "ให้ผู้นั้นลาออก ตั้งคนใหม่แทน แล้วรายงานหัวหน้าหน่วยงานว่ามีผลต่อการพิจารณาหรือไม่",
      en: "Let them resign, appoint another, and report whether it touched the result."
    },
    proof: {
      th: "คำรับรองของกรรมการทุกคน และหนังสือลาออก",
      en: "Every member's declaration, and the resignation."
    }
  }
}
