import { tieRelations } from "../../stages/4-purchase/ties.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { tiesOf } from "../bidder-ties.ts"
import { requestDate } from "../dating.ts"
import { majorShareholder } from "../parameters/major-shareholder.ts"
import { breach, flag, missing, type ProcurementRule, recorded, wording } from "../rule.ts"
import { asOneOf, isCancelled } from "../scope.ts"

/**
 * Bidders of one round that are tied by management or capital, or one of each, are all struck out. A shareholder counts above ("เกินกว่า") 25 %, a
 * partner with any share; a director without power to act in both is a flag. Not e-market, nor specific, nor a round that was cancelled, nor between
 * state bodies (มาตรา 67 วรรคสี่). Source: ข้อ 4, 14, 15 (A).
 */
export const reg14CommonInterest: ProcurementRule = {
  id: "reg-14-common-interest",
  title: { th: "ผู้มีผลประโยชน์ร่วมกัน", en: "Bidders with a common interest" },
  stage: "purchase",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 14" },
      besides: [{ instrument: "regulation-2560", pinpoint: "ข้อ 4" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { percent: majorShareholder },
      scope: (subject) => {
        const [consultants, design] = [
          ["consultant-general", "consultant-selection"] as const,
          ["design-general", "design-selection", "design-contest"] as const
        ]
        return isCancelled(subject.procurement)
          ? "out-of-scope"
          : asOneOf(subject, "e-bidding", "price-inquiry", "selection", ...consultants, ...design)
      },
      judge: ({ procurement }, { percent }) => {
        const { bidderTies, bids } = recorded(procurement.purchase)
        const { interest, director, isOpen } = tiesOf(procurement, percent)
        if (interest !== "") return breach("stayed", { relations: interest })
        if (bids?.length === 1) return "out-of-scope"
        if (bidderTies === undefined || isOpen) return missing("purchase.bidderTies")
        return director === "" ? "conforms" : flag("director", { relations: director })
      }
    })
  ],
  facts: { relations: tieRelations },
  says: {
    stayed: {
      th: "ผู้ยื่นข้อเสนอสองรายสัมพันธ์กัน ({relations}) แต่บันทึกว่าไม่ได้ตัดรายชื่อ",
      en: "two bidders are tied ({relations}) and are recorded as not struck out"
    },
    director: {
      th: "ผู้ยื่นข้อเสนอสองราย{relations} ซึ่งข้อ 4 ไม่นับเป็นผลประโยชน์ร่วมกัน",
      en: "two bidders: {relations}; clause 4 does not count that"
    }
  },
  asks: { th: "ผู้ยื่นข้อเสนอมีผลประโยชน์ร่วมกันหรือไม่", en: "whether bidders had a common interest" },
  advice: {
    requires: {
      th: "ให้ตรวจว่าผู้ยื่นข้อเสนอมีผลประโยชน์ร่วมกันหรือไม่ ถ้ามีให้ตัดรายชื่อทุกรายที่เกี่ยวข้อง",
      en: "Check whether bidders have a common interest; strike out all of those who do."
    },
    remedy: {
      th: "เทียบบัญชีผู้จัดการ หุ้นส่วน และผู้ถือหุ้นรายใหญ่ของทุกราย แล้วบันทึกผลตรวจ",
      en: "Compare the managers, partners and major shareholders of all bidders, and record the result."
    },
    proof: { th: "บันทึกตรวจสอบผู้มีผลประโยชน์ร่วมกันของคณะกรรมการ", en: "The committee's note of that check." }
  }
}
