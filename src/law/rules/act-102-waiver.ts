import { dayNumber, thaiDate } from "../../values/thai-date.ts"
import { signingDate } from "../dating.ts"
import { gravest } from "../gravest.ts"
import { breach, caution, type ContractRule, unrecorded, wording } from "../rule.ts"
import { grantedWaivers, waived } from "../waivers.ts"

/**
 * A penalty is waived or reduced, or time added, on four grounds only and for "จำนวนวันที่มีเหตุเกิดขึ้นจริง": no more days than the event lasted,
 * its first and last day counted (exactly as many are lawful). A breach only where a relief circular is recorded as none; an event recorded as
 * without an end cannot be counted. What was asked and refused is no waiver. Source: มาตรา 102 (A).
 */
export const act102Waiver: ContractRule = {
  id: "act-102-waiver",
  title: { th: "เหตุและจำนวนวันที่งดลดค่าปรับหรือขยายเวลา", en: "Ground and days of a waiver" },
  stage: "contract",
  about: "contract",
  severity: "breach",
  datedBy: signingDate,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "act-2560", pinpoint: "มาตรา 102" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: waived,
      judge: ({ contract }) => {
        if (typeof contract.reliefCircular === "string") return "not-judged"
        const found = contract.reliefCircular === null ? breach : caution
        return gravest(
          grantedWaivers(contract).map((it) => {
            const { waiver, waiverDays: days, waiverFrom: from, waiverGround: ground, waiverTo: to } = it
            const lacking = unrecorded({
              "waiver.waiverGround": ground,
              "waiver.waiverDecidedOn": it.waiverDecidedOn,
              "waiver.waiverDays": days,
              "waiver.waiverFrom": from,
              "waiver.waiverTo": to
            })
            if (it.waiverDecidedOn === undefined) return lacking!
            if (ground === null) return found("no-ground", { waiver })
            if (days == null || from == null || to == null || to < from) return lacking ?? "not-judged"
            const lasted = dayNumber(to) - dayNumber(from) + 1
            return days > lasted ? found("days", { waiver, days, lasted }) : (lacking ?? "conforms")
          })
        )
      }
    })
  ],
  facts: { waiver: "count", days: "count", lasted: "count" },
  says: {
    "no-ground": {
      th: "งดลดค่าปรับหรือขยายเวลาครั้งที่ {waiver} บันทึกว่าไม่มีเหตุตามมาตรา 102",
      en: "waiver {waiver}, recorded as without a ground of section 102"
    },
    days: {
      th: "งดลดค่าปรับหรือขยายเวลาครั้งที่ {waiver} จำนวน {days} วัน แต่เหตุเกิดขึ้นจริง {lasted} วัน",
      en: "waiver {waiver} of {days} days, while the event lasted {lasted}"
    }
  },
  asks: { th: "งดลดหรือขยายตามเหตุและวันที่เกิดจริงหรือไม่", en: "whether the waiver has its ground and its days" },
  advice: {
    requires: {
      th: "งดลดค่าปรับหรือขยายเวลาได้เฉพาะสี่เหตุ และไม่เกินจำนวนวันที่เหตุเกิดขึ้นจริง",
      en: "A waiver or extension needs one of four grounds, for no more days than the event lasted."
    },
    remedy: {
      th: "ตรวจวันเริ่มและวันสิ้นสุดของเหตุ แก้บันทึกถ้าพิมพ์ผิด ถ้าขยายเกินให้ทบทวนและเรียกค่าปรับส่วนที่เกิน",
      en: "Check the event's days and correct slips; review days granted in excess and claim their penalty."
    },
    proof: {
      th: "หนังสือแจ้งเหตุ หลักฐานของเหตุ และบันทึกอนุมัติ",
      en: "The notice, evidence of the event, and the approval."
    }
  }
}
