import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { caution, type ProcurementRule, recorded, unrecorded, wording } from "../rule.ts"
import { asOneOf } from "../scope.ts"

/**
 * The invitation follows the policy committee's form. It may differ where the essentials stay and the agency loses nothing; where the head sees a
 * possible disadvantage, the Attorney General reviews the draft before it is published. Source: ข้อ 34, 43, 61, 109 วรรคสอง (A).
 */
export const reg344361Template: ProcurementRule = {
  id: "reg-34-43-61-template",
  title: { th: "แบบของประกาศและเอกสารเชิญชวน", en: "Form of the invitation" },
  stage: "prep",
  about: "procurement",
  severity: "caution",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 34, 43, 61 และ 109 วรรคสอง" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: (subject) =>
        asOneOf(subject, "e-bidding", "e-market", "price-inquiry", "consultant-general", "design-general"),
      judge: ({ procurement }) => {
        const { attorneyGeneralOn: reviewed, invitationForm: form, ...it } = recorded(procurement.purchase)
        if (form === "standard" || form === "safe-change") return "conforms"
        if (form === null) return caution("no-form", {})
        const lacking = unrecorded({
          "purchase.invitationForm": form,
          "purchase.attorneyGeneralOn": form === undefined ? null : reviewed
        })
        if (lacking !== undefined) return lacking
        if (reviewed == null) return caution("unreviewed", {})
        return it.invitedFrom != null && reviewed > it.invitedFrom
          ? caution("late", { reviewed, invited: it.invitedFrom })
          : "conforms"
      }
    })
  ],
  facts: { reviewed: "date", invited: "date" },
  says: {
    "no-form": {
      th: "บันทึกว่าประกาศเชิญชวนไม่ได้ใช้แบบของคณะกรรมการนโยบาย",
      en: "the invitation is recorded as following no form"
    },
    unreviewed: {
      th: "ประกาศต่างจากแบบและอาจเสียเปรียบ บันทึกว่าไม่ได้ส่งสำนักงานอัยการสูงสุดตรวจพิจารณา",
      en: "the invitation departs from the form at a possible disadvantage; review recorded as none"
    },
    late: {
      th: "สำนักงานอัยการสูงสุดตรวจพิจารณาร่างวันที่ {reviewed} หลังประกาศเชิญชวนวันที่ {invited}",
      en: "the draft was reviewed on {reviewed}, after the invitation of {invited}"
    }
  },
  asks: { th: "ประกาศเป็นไปตามแบบหรือไม่", en: "whether the invitation follows the form" },
  advice: {
    requires: {
      th: "ให้ใช้แบบประกาศของคณะกรรมการนโยบาย ถ้าแก้แล้วอาจเสียเปรียบให้ส่งอัยการสูงสุดตรวจก่อน",
      en: "Use the policy committee's form; a change that may be a disadvantage is reviewed first."
    },
    remedy: {
      th: "เทียบประกาศกับแบบ แล้วบันทึกว่าแก้ตรงไหนและผู้ใดเห็นว่าไม่เสียเปรียบ",
      en: "Compare it with the form and record what was changed and who found no disadvantage."
    },
    proof: {
      th: "แบบที่ใช้ และหนังสือตอบของสำนักงานอัยการสูงสุด",
      en: "The form used, and the Attorney General's answer."
    }
  }
}
