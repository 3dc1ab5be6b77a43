import { thaiDate } from "../../values/thai-date.ts"
import { recordDay } from "../record-day.ts"
import { breach, missing, unrecorded, type RecordRuleOf, wording } from "../rule.ts"

/** Before an auction is announced the price is appraised and the head approves it. Source: ข้อ 215 (1) วรรคสอง (A). */
export const reg215Appraise: RecordRuleOf<"disposal"> = {
  id: "reg-215-appraise",
  title: { th: "ประเมินราคาก่อนขายทอดตลาด", en: "Appraisal before the auction" },
  stage: "stock",
  about: "disposal",
  severity: "breach",
  datedBy: ({ record }) => recordDay(record.disposalOrderedOn, "disposal.disposalOrderedOn"),
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 215 (1)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: ({ record: { disposalMethod: way } }) =>
        way === "auction" ? "in" : way === undefined ? missing("disposal.disposalMethod") : "out-of-scope",
      judge: ({ record: { appraisal, appraisalApprovedOn: approved, auctionAnnouncedOn: announced } }) => {
        if (appraisal === null) return breach("none", {})
        if (approved === null) return breach("unapproved", {})
        const lacking = unrecorded({
          "disposal.appraisal": appraisal,
          "disposal.appraisalApprovedOn": approved,
          "disposal.auctionAnnouncedOn": announced ?? undefined
        })
        if (lacking !== undefined) return lacking
        return approved! <= announced!
          ? "conforms"
          : breach("after", { approved: approved!, announced: announced! })
      }
    })
  ],
  facts: { approved: "date", announced: "date" },
  says: {
    none: { th: "บันทึกว่าไม่ได้ประเมินราคาก่อนขายทอดตลาด", en: "recorded as not appraised" },
    unapproved: {
      th: "บันทึกว่าหัวหน้าหน่วยงานไม่ได้เห็นชอบราคาประเมิน",
      en: "recorded as without the head's approval of the appraisal"
    },
    after: {
      th: "เห็นชอบราคาประเมินวันที่ {approved} หลังประกาศขายทอดตลาดวันที่ {announced}",
      en: "the appraisal was approved on {approved}, after the auction was announced on {announced}"
    }
  },
  asks: {
    th: "ประเมินราคาและเห็นชอบก่อนประกาศขายหรือไม่",
    en: "whether the price was appraised and approved before the announcement"
  },
  advice: {
    requires: {
      th: "ให้ประเมินราคาและให้หัวหน้าหน่วยงานเห็นชอบก่อนประกาศขายทอดตลาด",
      en: "Appraise, and have the head approve, before the auction is announced."
    },
    remedy: {
      th: "จัดให้มีการประเมินและเห็นชอบ แล้วประกาศใหม่ถ้าจำเป็น",
      en: "Appraise and approve, and announce again where needed."
    },
    proof: {
      th: "รายงานการประเมินราคาที่หัวหน้าหน่วยงานเห็นชอบ",
      en: "The appraisal report with the head's approval."
    }
  }
}
