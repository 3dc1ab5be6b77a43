import { budgetOfOccasion } from "../../stages/procurement.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { cancelledAtStart } from "../first-step.ts"
import { draftPublished, reliefOf } from "../hearing.ts"
import { hearingMin } from "../parameters/hearing-min.ts"
import { breach, caution, missing, type ProcurementRule, wording } from "../rule.ts"
import { asOneOf } from "../scope.ts"

/**
 * The draft invitation and terms of an e-bidding above ("เกิน") 5,000,000 baht are published for comment; up to and at that budget the head
 * chooses. Published anywhere is enough here, how long and where is ข้อ 46. Where a relief circular is recorded a draft that was not
 * published is a caution, and while that is not recorded it cannot be told. Outside: cancelled before it began. Source: มาตรา 59, ข้อ 45 (2) (A).
 */
export const reg45Hearing: ProcurementRule = {
  id: "reg-45-hearing",
  title: { th: "เผยแพร่ร่างประกาศเพื่อรับฟังความคิดเห็น", en: "Draft published for comment" },
  stage: "prep",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 45 (2)" },
      besides: [{ instrument: "act-2560", pinpoint: "มาตรา 59" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { min: hearingMin },
      scope: (subject) => asOneOf(subject, "e-bidding"),
      judge: ({ procurement }, { min }) => {
        const amount = budgetOfOccasion(procurement)
        if (amount === undefined) return missing("prep.amount")
        if (amount <= min) return "out-of-scope"
        const draft = draftPublished(procurement)
        if (draft !== "none") return draft === "published" ? "conforms" : draft
        const cancelled = cancelledAtStart(procurement)
        if (cancelled !== undefined) return cancelled
        const relief = reliefOf(procurement)
        if (typeof relief === "object") return relief
        return relief === "given" ? caution("relieved", { amount }) : breach("unpublished", { amount, min })
      }
    })
  ],
  facts: { amount: "baht", min: "baht" },
  says: {
    unpublished: {
      th: "วงเงิน {amount} บาท เกิน {min} บาท บันทึกว่าไม่ได้เผยแพร่ร่างประกาศเพื่อรับฟังความคิดเห็น",
      en: "the budget of {amount} baht exceeds {min} baht; the draft is recorded as not published for comment"
    },
    relieved: {
      th: "วงเงิน {amount} บาท บันทึกว่าไม่ได้เผยแพร่ร่างประกาศ และมีหนังสือเวียนผ่อนผันที่ต้องดูประกอบ",
      en: "budget {amount} baht, draft recorded as not published; a relief circular is recorded and has to be read"
    }
  },
  asks: { th: "การเผยแพร่ร่างประกาศเป็นไปตามที่กำหนดหรือไม่", en: "whether the draft was published as required" },
  advice: {
    requires: {
      th: "e-bidding เกิน 5,000,000 บาท ต้องเผยแพร่ร่างประกาศและร่างเอกสารเพื่อรับฟังความคิดเห็น",
      en: "Above 5,000,000 baht the draft of an e-bidding is published for comment."
    },
    remedy: {
      th: "เผยแพร่ร่างใน e-GP และเว็บไซต์ก่อนประกาศเชิญชวน ถ้าประกาศไปแล้วให้บันทึกคำชี้แจง",
      en: "Publish the draft in e-GP and on the website before inviting; where it is late, record an explanation."
    },
    proof: { th: "หน้าประกาศร่างใน e-GP ที่มีวันที่เผยแพร่", en: "The draft's page in e-GP with its dates." }
  }
}
