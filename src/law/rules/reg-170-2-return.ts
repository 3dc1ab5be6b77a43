import { thaiDate } from "../../values/thai-date.ts"
import { signingDate } from "../dating.ts"
import { against, withinCalendarDays } from "../deadline.ts"
import { guaranteeReturn } from "../parameters/guarantee-return.ts"
import { breach, caution, type ContractRule, missing, unrecorded, wording } from "../rule.ts"
import { unlessUnwritten } from "../scope.ts"

/**
 * The contract guarantee goes back within 15 days counted from the day after the obligations ended; the last day counts even if it is a
 * holiday, but only the next working day passed is a breach. Source: ข้อ 170 (2) (A).
 */
export const reg1702Return: ContractRule = {
  id: "reg-170-2-return",
  title: { th: "คืนหลักประกันสัญญา", en: "Return of the contract guarantee" },
  stage: "contract",
  about: "contract",
  severity: "breach",
  datedBy: signingDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 170 (2)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { days: guaranteeReturn },
      scope: (subject) => {
        const { guaranteeKind, guaranteeReleasedOn } = subject.contract
        if (guaranteeKind === null || guaranteeReleasedOn === null) return "out-of-scope"
        const fields = {
          "contract.guaranteeKind": guaranteeKind,
          "contract.guaranteeReleasedOn": guaranteeReleasedOn
        }
        const open = unrecorded(fields) ?? "in"
        return guaranteeKind === undefined ? unlessUnwritten(subject, open) : open
      },
      judge: ({ contract, holidays }, { days }) => {
        const { guaranteeReleasedOn, guaranteeReturnedOn: returned } = contract
        const last = withinCalendarDays(holidays, guaranteeReleasedOn!, days, "official")
        if (last === "not-judged") return last
        if (returned === undefined) return missing("contract.guaranteeReturnedOn")
        const facts = { by: last.strict, days }
        if (returned === null) return breach("kept", facts)
        const came = against(returned, last)
        if (came === "in-time") return "conforms"
        return (came === "late" ? breach : caution)("late", { ...facts, returned })
      },
      due: ({ contract, holidays }, { days }) => {
        const last = withinCalendarDays(holidays, contract.guaranteeReleasedOn!, days, "official")
        return last === "not-judged" || contract.guaranteeReturnedOn != null ? [] : [{ by: last.strict }]
      }
    })
  ],
  facts: { by: "date", days: "count", returned: "date" },
  says: {
    late: {
      th: "คืนหลักประกันวันที่ {returned} หลังครบกำหนด {days} วันในวันที่ {by}",
      en: "the guarantee was returned on {returned}, after the {days} days that ended on {by}"
    },
    kept: {
      th: "บันทึกว่ายังไม่คืนหลักประกัน ซึ่งครบกำหนด {days} วันในวันที่ {by}",
      en: "recorded as not returned; the {days} days ended on {by}"
    }
  },
  asks: { th: "คืนหลักประกันสัญญาตามกำหนดหรือไม่", en: "whether the guarantee was returned in time" },
  duty: { does: { th: "คืนหลักประกันสัญญา", en: "return the contract guarantee" }, who: "officer" },
  advice: {
    requires: {
      th: "ให้คืนหลักประกันสัญญาภายใน 15 วัน นับถัดจากวันที่คู่สัญญาพ้นจากข้อผูกพัน",
      en: "Return the guarantee within 15 days from the day after the contractor's obligations ended."
    },
    remedy: {
      th: "คืนหลักประกันโดยเร็ว แล้วบันทึกวันที่คืน ถ้าคืนช้าให้บันทึกเหตุผลเป็นคำชี้แจง",
      en: "Return it and record the day; where it was late, record the reason as an explanation."
    },
    proof: {
      th: "หนังสือแจ้งคืนหลักประกัน หรือใบรับคืนที่คู่สัญญาลงนาม",
      en: "The letter returning the guarantee, or the contractor's signed receipt."
    }
  }
}
