import { thaiDate } from "../../values/thai-date.ts"
import { beforeThePlan, stepsBefore } from "../before-the-plan.ts"
import { requestDate } from "../dating.ts"
import { planOwed } from "../plan-exempt.ts"
import { breach, caution, type ProcurementRule, wording } from "../rule.ts"

/**
 * Before its plan is published in e-GP a purchase cannot go on. A breach where both the approval of the request and the invitation or
 * negotiation came before; where only some step did, a caution, for drafting is preparation. On the same day is not before. Source: ข้อ 11
 * วรรคสี่ (A).
 */
export const reg11NoPlanNoBuy: ProcurementRule = {
  id: "reg-11-no-plan-no-buy",
  title: { th: "เผยแพร่แผนก่อนจัดซื้อจัดจ้าง", en: "No purchase before its plan is published" },
  stage: "prep",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 11 วรรคสี่" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: planOwed,
      judge: ({ procurement }) => {
        const { publishedOn, early, since, isOngoing, noPlan, lacking } = beforeThePlan(procurement)
        if (early.length === 0) return (publishedOn === undefined ? noPlan : lacking) ?? "conforms"
        if (noPlan !== undefined) return noPlan
        const facts = { steps: early.join(" "), since: since! }
        const find = isOngoing ? breach : caution
        return publishedOn == null ? find("unpublished", facts) : find("before", { ...facts, publishedOn })
      }
    })
  ],
  facts: { steps: stepsBefore, since: "date", publishedOn: "date" },
  says: {
    before: {
      th: "มีขั้นตอน {steps} ตั้งแต่ {since} ก่อนเผยแพร่แผนใน e-GP เมื่อ {publishedOn}",
      en: "{steps} (from {since}) before the plan was published in e-GP on {publishedOn}"
    },
    unpublished: {
      th: "มีขั้นตอน {steps} ตั้งแต่ {since} โดยบันทึกว่าไม่ได้เผยแพร่แผนใน e-GP",
      en: "{steps} (from {since}), the plan recorded as not published in e-GP"
    }
  },
  asks: { th: "เผยแพร่แผนก่อนจัดซื้อจัดจ้างหรือไม่", en: "whether the plan was published first" },
  advice: {
    requires: {
      th: "ต้องประกาศแผนใน e-GP ก่อนเห็นชอบรายงานและก่อนเชิญชวนหรือเจรจา",
      en: "The plan is in e-GP before the request is approved and anybody is invited or negotiated with."
    },
    remedy: {
      th: "หยุดขั้นตอนไว้ก่อน ประกาศแผน แล้วจึงดำเนินการต่อ ถ้าทำไปแล้วให้เสนอนายกพิจารณาพร้อมเหตุผล",
      en: "Wait, publish the plan and go on; where it went on already, put it to the head with the reason."
    },
    proof: { th: "หน้าประกาศแผนใน e-GP ที่มีวันที่", en: "The plan's page in e-GP with its date." }
  }
}
