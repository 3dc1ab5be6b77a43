import { thaiDate } from "../../values/thai-date.ts"
import { signingDate } from "../dating.ts"
import { gravest } from "../gravest.ts"
import { siteReport } from "../parameters/site-report.ts"
import { type ContractRule, wording } from "../rule.ts"
import { dayReported, daysToReport, supervised, unreportedDays } from "../site-works.ts"

/**
 * The site supervisor reports the day the works began, and each day on which some of them fell due, to the committee within 3 working days.
 * The record has the first and the last of these days; works in several instalments are not judged where both were reported. Later, or
 * recorded as never, is a caution. Source: ข้อ 178 (4) (A).
 */
export const reg17843wd: ContractRule = {
  id: "reg-178-4-3wd",
  title: { th: "ผู้ควบคุมงานรายงานวันเริ่มและวันครบกำหนด", en: "The supervisor reports start and due day" },
  stage: "contract",
  about: "contract",
  severity: "caution",
  datedBy: signingDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 178 (4)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { days: siteReport },
      scope: supervised,
      judge: ({ contract, holidays }, { days }) => {
        const { instalments } = contract
        const verdict = gravest(daysToReport(contract).map((it) => dayReported(holidays, it, days)))
        const isOne = instalments === null || instalments?.length === 1
        return verdict === "conforms" && !isOne ? "not-judged" : verdict
      },
      due: ({ contract, holidays }, { days }) => unreportedDays(holidays, contract, days)
    })
  ],
  facts: { on: "date", by: "date", reported: "date" },
  says: {
    never: {
      th: "บันทึกว่าไม่มีรายงานของวันที่ {on} ซึ่งต้องรายงานภายใน {by}",
      en: "recorded as without a report of {on}, which was to be given by {by}"
    },
    late: {
      th: "รายงานของวันที่ {on} เสนอเมื่อ {reported} หลัง {by}",
      en: "the report of {on} was given on {reported}, after {by}"
    }
  },
  asks: { th: "รายงานวันเริ่มงานและวันครบกำหนดหรือไม่", en: "whether start and due day were reported" },
  duty: {
    does: { th: "รายงานวันเริ่มงานและวันครบกำหนดต่อคณะกรรมการ", en: "report to the committee" },
    who: "supervisor"
  },
  advice: {
    requires: {
      th: "ผู้ควบคุมงานต้องรายงานวันเริ่มงานและวันถึงกำหนดส่งงานแต่ละงวด ภายใน 3 วันทำการ",
      en: "The supervisor reports the start and each due day within 3 working days."
    },
    remedy: {
      th: "ให้ผู้ควบคุมงานรายงานโดยเร็ว แล้วบันทึกวันที่รายงาน",
      en: "Have the report made now and record its day."
    },
    proof: {
      th: "บันทึกรายงานของผู้ควบคุมงานที่ประธานลงรับ",
      en: "The supervisor's report as the chair received it."
    }
  }
}
