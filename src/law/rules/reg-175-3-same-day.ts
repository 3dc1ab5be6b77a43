import { kindOf } from "../../stages/procurement.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { performanceDate } from "../dating.ts"
import { gravest } from "../gravest.ts"
import { inspectedInForm, inspectionsOf, uninspected } from "../inspecting.ts"
import { inspectedAtOnce, mayBegin } from "../inspection-time.ts"
import { inspectionFinish } from "../parameters/inspection-finish.ts"
import { type ContractRule, missing, wording } from "../rule.ts"
import { every } from "../scope.ts"

/**
 * Goods and services are inspected on the day they are brought and finished as fast as possible; brought on a day off, the next working day
 * is in order. For consultants and designers the text says "โดยปกติ". Later is a caution. Finished after more than 5 working days is one, too:
 * that number is the office's own (C). Works have days of their own (ข้อ 176). Source: ข้อ 175 (3), 179 (3), 180 (3) (A).
 */
export const reg1753SameDay: ContractRule = {
  id: "reg-175-3-same-day",
  title: { th: "ตรวจรับในวันที่ส่งมอบ", en: "Inspection on the day of delivery" },
  stage: "contract",
  about: "contract",
  severity: "caution",
  datedBy: performanceDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 175 (3)" },
      besides: [{ instrument: "regulation-2560", pinpoint: "ข้อ 179 (3) และ 180 (3)" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { days: inspectionFinish },
      scope: (subject) => {
        const kind = kindOf(subject.procurement)
        const own =
          kind === undefined ? missing("prep.kind") : kind === "construction" ? "out-of-scope" : "in"
        return every(inspectedInForm(subject), own)
      },
      judge: ({ contract, holidays }, { days }) => {
        const { deliveries, inspections } = contract
        if (deliveries === null || inspections === null) return "out-of-scope"
        if (deliveries === undefined || deliveries.length === 0) return missing("contract.deliveries")
        return gravest(
          deliveries.map((delivery) =>
            inspectedAtOnce(holidays, delivery, inspectionsOf(contract, delivery), days)
          )
        )
      },
      due: ({ contract, holidays }) =>
        uninspected(contract).flatMap(({ delivered, delivery }) => {
          const by = mayBegin(holidays, delivered)
          return by === "not-judged" ? [] : [{ by, item: `งวดที่ ${delivery}` }]
        })
    })
  ],
  facts: { delivery: "count", delivered: "date", begun: "date", inspected: "date", days: "count" },
  says: {
    later: {
      th: "งวดที่ {delivery} ส่งมอบ {delivered} เริ่มตรวจรับ {begun}",
      en: "delivery {delivery} brought on {delivered}, its inspection begun on {begun}"
    },
    slow: {
      th: "งวดที่ {delivery} ส่งมอบ {delivered} ตรวจรับเสร็จ {inspected} เกิน {days} วันทำการ",
      en: "delivery {delivery} brought on {delivered}, inspected by {inspected}, more than {days} working days later"
    }
  },
  asks: { th: "ตรวจรับในวันที่ส่งมอบหรือไม่", en: "whether deliveries were inspected on the day they came" },
  duty: { does: { th: "ตรวจรับพัสดุที่ส่งมอบ", en: "inspect what was delivered" }, who: "inspectors" },
  advice: {
    requires: {
      th: "ให้ตรวจรับในวันที่ของมาส่ง และตรวจให้เสร็จโดยเร็วที่สุด",
      en: "Inspect on the day goods are brought, and finish as fast as possible."
    },
    remedy: {
      th: "ตรวจรับโดยเร็ว ถ้าต้องทดลองหรือตรวจทางเทคนิคให้บันทึกวันที่เริ่มตรวจและเหตุผลที่ใช้เวลา",
      en: "Inspect now; where tests took time, record the day it was begun and why."
    },
    proof: {
      th: "ใบส่งของที่ลงวันที่ และบันทึกการตรวจรับ",
      en: "The dated delivery note and the note of the inspection."
    }
  }
}
