import { thaiDate } from "../../values/thai-date.ts"
import { signingDate } from "../dating.ts"
import { against, withinCalendarDays } from "../deadline.ts"
import { gravest } from "../gravest.ts"
import { extensionClaimDays } from "../parameters/extension-claim-days.ts"
import { breach, caution, type ContractRule, missing, unrecorded, wording } from "../rule.ts"
import { grantedWaivers, waived } from "../waivers.ts"

/**
 * The contractor gives notice of the event within 15 days from the day after it ended; as a private party's period it runs on to the next
 * working day. Later notice cannot carry a waiver, unless the agency knew from the start or its fault is evident: a breach only where both are
 * recorded as not so. Notice before the end is in time. Source: ข้อ 182 (A).
 */
export const reg18215d: ContractRule = {
  id: "reg-182-15d",
  title: { th: "คู่สัญญาแจ้งเหตุขอขยายเวลา", en: "The contractor's notice of the event" },
  stage: "contract",
  about: "contract",
  severity: "breach",
  datedBy: signingDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 182" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { days: extensionClaimDays },
      scope: waived,
      judge: ({ contract, holidays }, { days }) =>
        gravest(
          grantedWaivers(contract).map((it) => {
            const { waiver, waiverClaimedOn: claimed, waiverDecidedOn, waiverKnown, waiverTo: ended } = it
            if (waiverKnown === true) return "conforms"
            const known = { "waiver.waiverDecidedOn": waiverDecidedOn, "waiver.waiverKnown": waiverKnown }
            if (claimed === null) return unrecorded(known) ?? breach("none", { waiver })
            if (claimed === undefined) return missing("waiver.waiverClaimedOn")
            if (ended == null) return ended === null ? "not-judged" : missing("waiver.waiverTo")
            const last = withinCalendarDays(holidays, ended, days, "private")
            if (last === "not-judged") return claimed <= ended ? "conforms" : last
            const came = against(claimed, last)
            if (came === "in-time") return "conforms"
            const found = came === "late" ? breach : caution
            return unrecorded(known) ?? found("late", { waiver, claimed, by: last.strict })
          })
        )
    })
  ],
  facts: { waiver: "count", claimed: "date", by: "date" },
  says: {
    late: {
      th: "งดลดหรือขยายเวลาครั้งที่ {waiver} ตามเหตุที่แจ้งเมื่อ {claimed} หลังครบกำหนด {by}",
      en: "waiver {waiver} for an event told on {claimed}, after the last day, {by}"
    },
    none: {
      th: "งดลดหรือขยายเวลาครั้งที่ {waiver} โดยบันทึกว่าคู่สัญญาไม่ได้แจ้งเหตุ",
      en: "waiver {waiver}, recorded as without the contractor's notice"
    }
  },
  asks: { th: "คู่สัญญาแจ้งเหตุภายในกำหนดหรือไม่", en: "whether the contractor gave notice in time" },
  advice: {
    requires: {
      th: "คู่สัญญาต้องแจ้งเหตุภายใน 15 วันนับถัดจากวันที่เหตุสิ้นสุด เว้นแต่หน่วยงานทราบดีอยู่แล้ว",
      en: "The contractor gives notice within 15 days after the event ended, unless the agency knew of it."
    },
    remedy: {
      th: "ตรวจวันรับหนังสือแจ้งเหตุ ถ้าหน่วยงานทราบเหตุอยู่แล้วให้บันทึกพร้อมหลักฐาน",
      en: "Check the day the notice came in; where the agency knew of the event, record it with its evidence."
    },
    proof: { th: "หนังสือแจ้งเหตุที่ลงเลขรับและวันที่", en: "The notice with its number and day of receipt." }
  }
}
