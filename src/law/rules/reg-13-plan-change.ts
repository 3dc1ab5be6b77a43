import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { changeNeeds, planChanges, planNow, planRecorded } from "../plan-versions.ts"
import { breach, caution, type ProcurementRule, recorded, unrecorded, wording } from "../rule.ts"

/**
 * A changed plan, any version after the first, is approved by the head on a reasoned report and published again. No approval or no publication in
 * e-GP is a breach; no reason, website or notice board a caution. The plan's amount is an estimate: a request above it without a change is
 * a caution, and which differences need a change was not found. Source: ข้อ 13, 11 วรรคสาม (A).
 */
export const reg13PlanChange: ProcurementRule = {
  id: "reg-13-plan-change",
  title: { th: "เปลี่ยนแปลงแผนการจัดซื้อจัดจ้าง", en: "Change of the procurement plan" },
  stage: "prep",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 13" },
      besides: [{ instrument: "regulation-2560", pinpoint: "ข้อ 11 วรรคสาม" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: planRecorded,
      judge: ({ procurement }) => {
        const { amount } = recorded(procurement.prep)
        const { planAmount } = planNow(procurement)
        const changes = planChanges(procurement)
        const grave = changes.find(({ none }) => none.includes("approval") || none.includes("egp"))
        const wrong = grave ?? changes.find(({ none }) => none.length > 0)
        if (wrong !== undefined) {
          const facts = { version: wrong.version, lacks: wrong.none.join(" ") }
          return wrong === grave ? breach("lacks", facts) : caution("lacks", facts)
        }
        if (amount != null && planAmount != null && amount > planAmount) {
          return caution("over", { amount, planAmount })
        }
        const open = changes.find(({ lacking }) => lacking !== undefined)?.lacking
        return open ?? unrecorded({ "plan.planAmount": planAmount, "prep.amount": amount }) ?? "conforms"
      }
    })
  ],
  facts: { version: "count", lacks: changeNeeds, amount: "baht", planAmount: "baht" },
  says: {
    lacks: {
      th: "แผนฉบับที่ {version} ซึ่งเปลี่ยนแปลงแผนเดิม บันทึกว่าไม่มี: {lacks}",
      en: "version {version} of the plan, a change, is recorded as lacking: {lacks}"
    },
    over: {
      th: "วงเงินที่จะซื้อหรือจ้าง {amount} บาท เกินวงเงินในแผน {planAmount} บาท โดยไม่พบการเปลี่ยนแปลงแผน",
      en: "the request of {amount} baht exceeds the plan's {planAmount} baht, and no change of the plan is recorded"
    }
  },
  asks: { th: "เปลี่ยนแปลงแผนครบขั้นตอนหรือไม่", en: "whether the plan was changed in due form" },
  advice: {
    requires: {
      th: "เมื่อเปลี่ยนแผน ให้ทำรายงานพร้อมเหตุผล ขอความเห็นชอบจากนายก แล้วเผยแพร่ใหม่ทุกที่",
      en: "To change the plan, report the reason, have the head approve, and publish it again everywhere."
    },
    remedy: {
      th: "เสนอขอความเห็นชอบหรือเผยแพร่ส่วนที่ขาด แล้วบันทึกวันที่และเหตุผล",
      en: "Have what is lacking approved or published, and record the days and the reason."
    },
    proof: {
      th: "บันทึกขอเปลี่ยนแปลงแผนที่นายกเห็นชอบ และแผนที่เผยแพร่ใหม่",
      en: "The approved report on the change, and the plan as published again."
    }
  }
}
