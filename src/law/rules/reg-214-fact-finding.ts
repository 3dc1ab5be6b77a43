import { thaiDate } from "../../values/thai-date.ts"
import { breach, missing, wording, type YearRule } from "../rule.ts"
import { stocktakeOf, yearEnd } from "../year.ts"

/** Where the stocktake found something damaged, worn, lost or no longer needed, a committee finds out why, unless it is plainly ordinary wear or natural loss. Source: ข้อ 214 (A). */
export const reg214FactFinding: YearRule = {
  id: "reg-214-fact-finding",
  title: { th: "สอบหาข้อเท็จจริงพัสดุที่ชำรุดหรือสูญ", en: "Fact-finding about damage and loss" },
  stage: "stock",
  about: "year",
  severity: "breach",
  datedBy: yearEnd,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 214" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: (subject) => {
        const { differences } = stocktakeOf(subject) ?? {}
        return differences === undefined
          ? missing("stocktake.differences")
          : differences === null || differences.length === 0
            ? "out-of-scope"
            : "in"
      },
      judge: (subject) => {
        const { differences, factFindingOn, ordinaryWear } = stocktakeOf(subject)!
        if (ordinaryWear === true || factFindingOn != null) return "conforms"
        if (factFindingOn === undefined) return missing("stocktake.factFindingOn")
        return ordinaryWear === undefined
          ? missing("stocktake.ordinaryWear")
          : breach("none", { items: differences!.length })
      }
    })
  ],
  facts: { items: "count" },
  says: {
    none: {
      th: "พบพัสดุผิดปกติ {items} รายการ และบันทึกว่าไม่ได้ตั้งคณะกรรมการสอบหาข้อเท็จจริง",
      en: "{items} items were found amiss and no fact-finding committee was appointed"
    }
  },
  asks: { th: "ตั้งคณะกรรมการสอบหาข้อเท็จจริงแล้วหรือไม่", en: "whether a fact-finding committee was appointed" },
  advice: {
    requires: {
      th: "ให้แต่งตั้งคณะกรรมการสอบหาข้อเท็จจริง เว้นแต่เห็นได้ชัดว่าเสื่อมหรือสูญตามปกติ",
      en: "Appoint a fact-finding committee unless it is plainly ordinary wear or loss."
    },
    remedy: { th: "เสนอแต่งตั้งคณะกรรมการ และบันทึกวันที่", en: "Have it appointed, and record the day." },
    proof: { th: "คำสั่งแต่งตั้งคณะกรรมการสอบหาข้อเท็จจริง", en: "The order of appointment." }
  }
}
