import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { planOwed } from "../plan-exempt.ts"
import { planPlaces, planPublication } from "../plan-places.ts"
import { breach, caution, type ProcurementRule, recorded, wording } from "../rule.ts"

/**
 * A purchase that is not exempt stands in the annual plan, which the head approves and which is published in three places. Any version
 * published in a place will do here: a changed plan (ข้อ 13) and the day (ข้อ 11 วรรคสี่) have rules of their own. Recorded as not approved is a
 * caution. Source: มาตรา 11, ข้อ 11 วรรคหนึ่ง, วรรคสาม (A).
 */
export const act11PlanPublish: ProcurementRule = {
  id: "act-11-plan-publish",
  title: { th: "ประกาศเผยแพร่แผนการจัดซื้อจัดจ้าง", en: "Publication of the procurement plan" },
  stage: "prep",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "act-2560", pinpoint: "มาตรา 11 วรรคหนึ่ง" },
      besides: [{ instrument: "regulation-2560", pinpoint: "ข้อ 11" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: planOwed,
      judge: ({ procurement }) => {
        if (recorded(procurement.prep).plans === null) return breach("no-plan", {})
        const { none, approvedOn, lacking } = planPublication(procurement)
        if (none.length > 0) return breach("not-published", { places: none.join(" ") })
        return lacking ?? (approvedOn === null ? caution("not-approved", {}) : "conforms")
      }
    })
  ],
  facts: { places: planPlaces },
  says: {
    "no-plan": {
      th: "บันทึกว่าไม่มีแผนการจัดซื้อจัดจ้างของโครงการนี้",
      en: "recorded as standing in no procurement plan"
    },
    "not-published": {
      th: "บันทึกว่าไม่ได้เผยแพร่แผนทาง: {places}",
      en: "the plan is recorded as not published on: {places}"
    },
    "not-approved": {
      th: "บันทึกว่าหัวหน้าหน่วยงานไม่ได้เห็นชอบแผน",
      en: "the plan is recorded as not approved by the head"
    }
  },
  asks: { th: "เผยแพร่แผนครบทุกที่หรือไม่", en: "whether the plan was published in every place" },
  advice: {
    requires: {
      th: "แผนที่นายกเห็นชอบแล้วให้ประกาศใน e-GP เว็บไซต์ของ อบต. และปิดประกาศที่ทำการ",
      en: "The approved plan is published in e-GP, on the office's website and on its notice board."
    },
    remedy: {
      th: "ประกาศที่ที่ยังขาด แล้วบันทึกวันที่ของแต่ละที่ ถ้ายังไม่มีแผนให้ทำแผนเสนอนายกก่อน",
      en: "Publish it where it is lacking and record each day; where there is no plan, make one first."
    },
    proof: {
      th: "แผนที่ลงนาม ภาพหน้าประกาศใน e-GP และเว็บไซต์ และบันทึกการปิดประกาศ",
      en: "The signed plan, the pages in e-GP and on the website, and the note of the posting."
    }
  }
}
