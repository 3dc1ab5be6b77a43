import { thaiDate } from "../../values/thai-date.ts"
import { beforeRequest } from "../dating.ts"
import { planStartMonths } from "../parameters/plan-start-months.ts"
import { planInEgp } from "../plan-places.ts"
import { monthAfter, monthEnd, planNow, planRecorded } from "../plan-versions.ts"
import { flag, missing, type ProcurementRule, recorded, wording } from "../rule.ts"
import { isCancelled } from "../scope.ts"

/**
 * Once the plan is published the purchase is to go on as planned. A request report more than 2 months ("เกิน") after the expected month is worth a
 * question; the last day of the second month is not. The number is ours, not the law's. Source: ข้อ 12 (A).
 */
export const reg12Prompt: ProcurementRule = {
  id: "reg-12-prompt",
  title: { th: "ดำเนินการตามเวลาในแผน", en: "Going on as planned" },
  stage: "prep",
  about: "procurement",
  severity: "flag",
  datedBy: (subject) => beforeRequest(subject, planInEgp(subject.procurement).on),
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 12" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { months: planStartMonths },
      scope: planRecorded,
      judge: ({ procurement }, { months }) => {
        const { expected } = planNow(procurement)
        const { requestedOn } = recorded(procurement.prep)
        if (expected === null) return "out-of-scope"
        if (expected === undefined) return missing("plan.expected")
        if (requestedOn == null) return missing("prep.requestedOn")
        const planned = monthEnd(expected)
        return requestedOn > monthEnd(monthAfter(expected, months))
          ? flag("late", { requestedOn, planned, months })
          : "conforms"
      },
      due: ({ procurement }) => {
        const { expected } = planNow(procurement)
        const isBegun = typeof recorded(procurement.prep).requestedOn === "string"
        return expected == null || isBegun || isCancelled(procurement) ? [] : [{ by: monthEnd(expected) }]
      }
    })
  ],
  facts: { requestedOn: "date", planned: "date", months: "count" },
  says: {
    late: {
      th: "รายงานขอซื้อขอจ้างเมื่อ {requestedOn} เกิน {months} เดือนหลังเดือนที่คาดไว้ในแผน ซึ่งสิ้นสุด {planned}",
      en: "requested on {requestedOn}, more than {months} months after the planned month, which ended on {planned}"
    }
  },
  asks: { th: "ดำเนินการตามเวลาในแผนหรือไม่", en: "whether it went on as planned" },
  duty: { does: { th: "เริ่มจัดซื้อจัดจ้างตามแผน", en: "begin the purchase as planned" }, who: "officer" },
  advice: {
    requires: {
      th: "เมื่อเผยแพร่แผนแล้ว ให้รีบดำเนินการตามแผน เพื่อทำสัญญาได้ทันทีเมื่อได้เงิน",
      en: "After the plan is published, go on as planned, ready to sign once the money is approved."
    },
    remedy: {
      th: "เริ่มรายงานขอซื้อขอจ้าง หรือเปลี่ยนเดือนที่คาดไว้ในแผนพร้อมเหตุผล",
      en: "Begin the request report, or change the planned month with the reason."
    },
    proof: { th: "แผนที่เผยแพร่ และรายงานขอซื้อขอจ้าง", en: "The published plan, and the request report." },
    notMeaning: {
      th: "ไม่ได้หมายความว่าทำผิดระเบียบ เดือนในแผนเป็นเพียงการคาดการณ์",
      en: "It does not mean a rule was broken; the planned month is an estimate."
    }
  }
}
