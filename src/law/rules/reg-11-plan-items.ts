import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { planNow, planRecorded } from "../plan-versions.ts"
import { breach, type ProcurementRule, type Text, unrecorded, wording } from "../rule.ts"

const planItems = {
  name: { th: "ชื่อโครงการ", en: "the name" },
  amount: { th: "วงเงินโดยประมาณ", en: "the estimated amount" },
  expected: { th: "ระยะเวลาที่คาดว่าจะจัดซื้อจัดจ้าง", en: "the expected time" }
} satisfies Record<string, Text>

/**
 * A row of the annual plan has the name, the estimated amount and the expected time of the purchase; of each item the newest version that says it
 * counts. Outside: purchases that need no plan, and those recorded as having none. Source: ข้อ 11 วรรคสอง (A).
 */
export const reg11PlanItems: ProcurementRule = {
  id: "reg-11-plan-items",
  title: { th: "รายการในแผนการจัดซื้อจัดจ้าง", en: "Items of the procurement plan" },
  stage: "prep",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 11 วรรคสอง" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: planRecorded,
      judge: ({ procurement }) => {
        const { expected, planAmount: amount, planName: name } = planNow(procurement)
        const none = Object.entries({ name, amount, expected }).filter(([, value]) => value === null)
        if (none.length > 0) return breach("none", { items: none.map(([item]) => item).join(" ") })
        return (
          unrecorded({ "plan.planName": name, "plan.planAmount": amount, "plan.expected": expected }) ??
          "conforms"
        )
      }
    })
  ],
  facts: { items: planItems },
  says: {
    none: {
      th: "แผนการจัดซื้อจัดจ้าง บันทึกว่าไม่มี: {items}",
      en: "the procurement plan is recorded as lacking: {items}"
    }
  },
  asks: { th: "แผนมีรายการครบหรือไม่", en: "whether the plan has every item" },
  advice: {
    requires: {
      th: "แผนต้องมีชื่อโครงการ วงเงินโดยประมาณ และเดือนที่คาดว่าจะจัดซื้อจัดจ้าง",
      en: "The plan has the name, the estimated amount and the expected month of each project."
    },
    remedy: {
      th: "เติมรายการที่ขาดโดยทำแผนฉบับเปลี่ยนแปลง เสนอนายกเห็นชอบ แล้วเผยแพร่ใหม่",
      en: "Add what is lacking in a changed plan, have the head approve it, and publish it again."
    },
    proof: {
      th: "แผนการจัดซื้อจัดจ้างที่พิมพ์จาก e-GP",
      en: "The procurement plan as printed from e-GP."
    }
  }
}
