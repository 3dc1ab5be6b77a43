import { thaiDate } from "../../values/thai-date.ts"
import { compared } from "../best-offer.ts"
import { requestDate } from "../dating.ts"
import { breach, missing, type ProcurementRule, recorded, unrecorded, wording } from "../rule.ts"
import { awarded, byMethod, every, isGeneral } from "../scope.ts"

/**
 * Of the offers that stood, the lowest price wins where price is the only criterion, else the highest score. Not judged: a preference, the
 * next-ranked bidder and a round of new quotes where recorded, equal offers (the record has no hours), several winners.
 * Source: มาตรา 65, ข้อ 38, 57, 83 (A).
 */
export const act65Best: ProcurementRule = {
  id: "act-65-best",
  title: { th: "ผู้ชนะเป็นรายที่เสนอดีที่สุด", en: "The winner made the best offer" },
  stage: "purchase",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "act-2560", pinpoint: "มาตรา 65 วรรคสี่" },
      besides: [{ instrument: "regulation-2560", pinpoint: "ข้อ 57 และ 83" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: (subject) =>
        every(
          byMethod(subject, (method) => isGeneral(method) || method === "selection"),
          awarded(subject)
        ),
      judge: ({ procurement }) => {
        const { bids, method, notBestFor, winner } = recorded(procurement.purchase)
        const { criteria } = recorded(procurement.prep)
        if (bids === null || winner === null) return "out-of-scope"
        const needed = method === "e-market" ? null : criteria
        const fields = { "prep.criteria": needed, "purchase.bids": bids, "purchase.winner": winner }
        if (needed === undefined || bids === undefined || winner === undefined) return unrecorded(fields)!
        const criteriaCount = method === "e-market" ? 1 : (criteria?.length ?? 0)
        if (criteriaCount === 0 || procurement.contracts.length > 1) return "not-judged"
        const by = criteriaCount === 1 ? "price" : "score"
        const found = compared(bids, winner, by)
        if (found === "best") return "conforms"
        if (found === "tie") return "not-judged"
        if (found === "unknown") return missing("purchase.bids", "bid.qualified")
        if (notBestFor === undefined) return missing("purchase.notBestFor")
        return notBestFor === null ? breach(by, found) : "not-judged"
      }
    })
  ],
  facts: { own: "baht", best: "baht" },
  says: {
    price: {
      th: "ผู้ชนะเสนอราคา {own} บาท แต่มีข้อเสนอที่ผ่านในราคา {best} บาท และไม่มีเหตุให้เลือกรายอื่น",
      en: "the winner's price is {own} baht, another offer that stood {best} baht, and no reason for it is recorded"
    },
    score: {
      th: "ผู้ชนะได้ {own} คะแนน แต่มีข้อเสนอที่ผ่านได้ {best} คะแนน และไม่มีเหตุให้เลือกรายอื่น",
      en: "the winner's score is {own}, another offer that stood {best}, and no reason for it is recorded"
    }
  },
  asks: { th: "ผู้ชนะเป็นรายที่เสนอดีที่สุดหรือไม่", en: "whether the winner made the best offer" },
  advice: {
    requires: {
      th: "เกณฑ์ราคา ให้เลือกรายที่ผ่านและเสนอราคาต่ำสุด เกณฑ์ราคาประกอบเกณฑ์อื่น ให้เลือกรายที่ได้คะแนนรวมสูงสุด",
      en: "By price, the lowest price that qualifies wins; with other criteria, the highest total score."
    },
    remedy: {
      th: "ตรวจราคา คะแนน และผลคุณสมบัติของทุกราย ถ้าเลือกด้วยแต้มต่อหรือเป็นรายถัดไป ให้บันทึกเหตุนั้น",
      en: "Check prices, scores and qualification; record a preference, new quotes or a next-ranked winner."
    },
    proof: {
      th: "รายงานผลการพิจารณาและตารางเปรียบเทียบราคาหรือคะแนน",
      en: "The evaluation report and its table of prices or scores."
    }
  }
}
