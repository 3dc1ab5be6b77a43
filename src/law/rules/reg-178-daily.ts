import { thaiDate } from "../../values/thai-date.ts"
import { signingDate } from "../dating.ts"
import { caution, type ContractRule, unrecorded, wording } from "../rule.ts"
import { supervised } from "../site-works.ts"

/**
 * The site supervisor writes down each day what was done and by what weather, in two copies at least, and reports to the committee every
 * week. Recorded as with gaps is a caution. Source: ข้อ 178 (3) (A).
 */
export const reg178Daily: ContractRule = {
  id: "reg-178-daily",
  title: { th: "บันทึกประจำวันของผู้ควบคุมงาน", en: "The supervisor's daily log" },
  stage: "contract",
  about: "contract",
  severity: "caution",
  datedBy: signingDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 178 (3)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: supervised,
      judge: ({ contract: { siteLogKept, weeklyReported } }) => {
        const lacking = [
          ...(siteLogKept === false ? ["daily"] : []),
          ...(weeklyReported === false ? ["weekly"] : [])
        ]
        if (lacking.length > 0) return caution("gaps", { lacking: lacking.join(" ") })
        const open = { "contract.siteLogKept": siteLogKept, "contract.weeklyReported": weeklyReported }
        return unrecorded(open) ?? "conforms"
      }
    })
  ],
  facts: {
    lacking: {
      daily: { th: "บันทึกประจำวัน", en: "the daily log" },
      weekly: { th: "รายงานรายสัปดาห์", en: "weekly reports" }
    }
  },
  says: {
    gaps: { th: "บันทึกว่าไม่ครบ: {lacking}", en: "recorded as incomplete: {lacking}" }
  },
  asks: { th: "ผู้ควบคุมงานจดบันทึกและรายงานครบหรือไม่", en: "whether log and weekly reports are complete" },
  advice: {
    requires: {
      th: "ผู้ควบคุมงานต้องจดสภาพงานทุกวันอย่างน้อยสองฉบับ และรายงานคณะกรรมการทุกสัปดาห์",
      en: "The supervisor keeps a daily log in two copies and reports to the committee every week."
    },
    remedy: {
      th: "รวบรวมบันทึกที่มีไว้กับสัญญา ส่วนที่ขาดให้บันทึกเหตุผล อย่าทำย้อนหลังโดยไม่ระบุ",
      en: "File what there is and note why parts are missing; never write a log afterwards without saying so."
    },
    proof: { th: "สมุดบันทึกการควบคุมงานและรายงานรายสัปดาห์", en: "The site log and the weekly reports." }
  }
}
