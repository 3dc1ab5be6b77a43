import { thaiDate } from "../../values/thai-date.ts"
import { signingDate } from "../dating.ts"
import { caution, type ContractRule, unrecorded, wording } from "../rule.ts"

/**
 * While the warranty runs, whoever uses the supplies reports defects at once, and before it ends the agency checks them; then the guarantee
 * goes back. Checked on the last day is in time. Recorded as not checked, or checked after the warranty ended, is a caution. Source: ข้อ 184,
 * 185, 186 (A).
 */
export const reg184Warranty: ContractRule = {
  id: "reg-184-warranty",
  title: { th: "ตรวจก่อนสิ้นสุดการรับประกัน", en: "Check before the warranty ends" },
  stage: "contract",
  about: "contract",
  severity: "caution",
  datedBy: signingDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 184" },
      besides: [{ instrument: "regulation-2560", pinpoint: "ข้อ 185 และ 186" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: ({ contract: { warrantyUntil } }) =>
        warrantyUntil === null
          ? "out-of-scope"
          : (unrecorded({ "contract.warrantyUntil": warrantyUntil }) ?? "in"),
      judge: ({ contract: { warrantyCheckedOn: checked, warrantyUntil: until } }) => {
        if (checked === null) return caution("unchecked", { until: until! })
        return checked !== undefined && checked > until!
          ? caution("late", { until: until!, checked })
          : (unrecorded({ "contract.warrantyCheckedOn": checked }) ?? "conforms")
      },
      due: ({ contract: { warrantyCheckedOn, warrantyUntil } }) =>
        warrantyCheckedOn == null ? [{ by: warrantyUntil! }] : []
    })
  ],
  facts: { until: "date", checked: "date" },
  says: {
    unchecked: {
      th: "รับประกันถึง {until} บันทึกว่าไม่ได้ตรวจก่อนสิ้นสุดการรับประกัน",
      en: "warranty until {until}, recorded as not checked before it ended"
    },
    late: {
      th: "รับประกันถึง {until} ตรวจเมื่อ {checked} หลังสิ้นสุดการรับประกัน",
      en: "warranty until {until}, checked on {checked}, after it had ended"
    }
  },
  asks: {
    th: "ตรวจพัสดุก่อนสิ้นสุดการรับประกันหรือไม่",
    en: "whether the supplies were checked before the warranty ended"
  },
  duty: {
    does: { th: "ตรวจความชำรุดบกพร่องก่อนสิ้นสุดการรับประกัน", en: "check for defects before the warranty ends" },
    who: "head-officer"
  },
  advice: {
    requires: {
      th: "ให้ตรวจหาความชำรุดบกพร่องก่อนสิ้นสุดการรับประกัน พบเมื่อใดให้แจ้งคู่สัญญาแก้ไขทันที",
      en: "Look for defects before the warranty ends, and have the contractor mend them at once."
    },
    remedy: {
      th: "ตรวจพัสดุแล้วบันทึกวันที่ตรวจ ถ้าพ้นกำหนดแล้วให้ตรวจทันทีและบันทึกเหตุผล",
      en: "Check and record the day; where the warranty has ended, check now and note why."
    },
    proof: { th: "บันทึกการตรวจก่อนสิ้นสุดการรับประกัน", en: "The note of the check before the warranty ended." }
  }
}
