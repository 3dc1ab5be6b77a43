import { thaiDate } from "../../values/thai-date.ts"
import { signingDate } from "../dating.ts"
import { caution, type ContractRule, missing, wording } from "../rule.ts"
import { supervised } from "../site-works.ts"

/**
 * The inspection committee of works reads the supervisor's reports every week, goes to the site when it sees fit, and writes down each visit.
 * No visit on record is a caution. Whether it checked the engineer's qualification, and read each report, no field says. Source: ข้อ 176
 * (1)–(3) (A).
 */
export const reg176Weekly: ContractRule = {
  id: "reg-176-weekly",
  title: { th: "กรรมการออกตรวจหน้างาน", en: "Site visits of the committee" },
  stage: "contract",
  about: "contract",
  severity: "caution",
  datedBy: signingDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 176 (3)" },
      besides: [{ instrument: "regulation-2560", pinpoint: "ข้อ 176 (1) และ (2)" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: supervised,
      judge: ({ contract: { siteVisits } }) => {
        if (siteVisits === undefined) return missing("contract.siteVisits")
        return siteVisits === null || siteVisits === 0 ? caution("none", {}) : "conforms"
      }
    })
  ],
  facts: {},
  says: {
    none: {
      th: "บันทึกว่าคณะกรรมการตรวจรับไม่ได้ออกตรวจหน้างาน",
      en: "recorded as without any site visit of the inspection committee"
    }
  },
  asks: { th: "คณะกรรมการออกตรวจหน้างานและจดบันทึกหรือไม่", en: "whether the committee visited the site" },
  advice: {
    requires: {
      th: "กรรมการตรวจรับงานก่อสร้างต้องดูรายงานทุกสัปดาห์ ออกตรวจหน้างานตามที่เห็นควร และจดบันทึกไว้",
      en: "The committee reads the weekly reports, visits the site as it sees fit and writes down each visit."
    },
    remedy: {
      th: "ออกตรวจหน้างานก่อนส่งมอบงวดถัดไป แล้วบันทึกจำนวนครั้งและวันที่",
      en: "Visit the site before the next delivery and record how often it was done."
    },
    proof: { th: "บันทึกผลการออกตรวจงานของกรรมการ", en: "The committee's notes of its site visits." }
  }
}
