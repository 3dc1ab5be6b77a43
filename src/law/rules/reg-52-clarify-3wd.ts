import { addDays } from "../../values/thai-date.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { publicationPeriod } from "../counting.ts"
import { requestDate } from "../dating.ts"
import { clarificationDays } from "../parameters/clarification-days.ts"
import { breach, caution, type ProcurementRule, recorded, unrecorded, wording } from "../rule.ts"
import { asOneOf, every, isCancelled } from "../scope.ts"

/**
 * A clarification of an e-bidding is published at least 3 working days before the day of offers. Whether the day of publication is one of them
 * is not said: fewer than 3 even with it is a breach, fewer than 3 without it a caution. Source: ข้อ 52 (A).
 */
export const reg52Clarify3wd: ProcurementRule = {
  id: "reg-52-clarify-3wd",
  title: { th: "ชี้แจงรายละเอียดก่อนวันยื่นข้อเสนอ", en: "Clarification before the day of offers" },
  stage: "purchase",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 52" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { required: clarificationDays },
      scope: (subject) => {
        const { bidOn, clarifiedOn } = recorded(subject.procurement.purchase)
        if (clarifiedOn === null || bidOn === null || isCancelled(subject.procurement)) return "out-of-scope"
        return every(
          asOneOf(subject, "e-bidding"),
          unrecorded({ "purchase.clarifiedOn": clarifiedOn, "purchase.bidOn": bidOn }) ?? "in"
        )
      },
      judge: ({ procurement, holidays }, { required }) => {
        const { bidOn, clarifiedOn } = recorded(procurement.purchase)
        const eve = addDays(bidOn!, -1)
        const lenient = publicationPeriod(holidays, clarifiedOn!, eve, required)
        const strict = publicationPeriod(holidays, addDays(clarifiedOn!, 1), eve, required)
        if (lenient === "not-judged" || strict === "not-judged") return "not-judged"
        const facts = { clarifiedOn: clarifiedOn!, bidOn: bidOn!, required }
        if (lenient !== "conforms")
          return (lenient.sure ? breach : caution)("short", { ...facts, days: lenient.counted })
        return strict === "conforms" ? "conforms" : caution("strict", { ...facts, days: strict.counted })
      }
    })
  ],
  facts: { clarifiedOn: "date", bidOn: "date", days: "count", required: "count" },
  says: {
    short: {
      th: "เผยแพร่คำชี้แจง {clarifiedOn} ก่อนวันยื่นข้อเสนอ {bidOn} เพียง {days} วันทำการ น้อยกว่า {required}",
      en: "clarified on {clarifiedOn}, {days} working days before the offers of {bidOn}, fewer than {required}"
    },
    strict: {
      th: "เผยแพร่คำชี้แจง {clarifiedOn} ถ้าไม่นับวันเผยแพร่ เหลือ {days} วันทำการก่อนวันยื่นข้อเสนอ {bidOn} น้อยกว่า {required}",
      en: "clarified on {clarifiedOn}; without that day {days} working days before the offers of {bidOn}, fewer than {required}"
    }
  },
  asks: { th: "ชี้แจงรายละเอียดก่อนวันยื่นข้อเสนอนานพอหรือไม่", en: "whether the clarification came early enough" },
  advice: {
    requires: {
      th: "ให้เผยแพร่คำชี้แจงก่อนวันยื่นข้อเสนอไม่น้อยกว่า 3 วันทำการ",
      en: "Publish a clarification at least 3 working days before the day of offers."
    },
    remedy: {
      th: "ตรวจวันที่เผยแพร่คำชี้แจงและวันยื่นข้อเสนอ ถ้าชี้แจงช้า ให้บันทึกเหตุผลเป็นคำชี้แจง",
      en: "Check both days; where the clarification came late, record the reason."
    },
    proof: {
      th: "คำชี้แจงที่เผยแพร่ใน e-GP พร้อมวันที่เผยแพร่",
      en: "The clarification in e-GP with its day of publication."
    }
  }
}
