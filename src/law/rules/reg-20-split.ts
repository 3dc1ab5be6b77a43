import { budgetOfOccasion } from "../../stages/procurement.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { specificCap } from "../parameters/specific-cap.ts"
import { breach, missing, type ProcurementRule, recorded, wording } from "../rule.ts"
import { byMethod, every, groundOfMethod } from "../scope.ts"

/**
 * One occasion is not divided so that its method or the authority to order changes. Whether several purchases were one occasion is for people
 * to say: judged only where the office recorded the sum of the one occasion, or that there is none. A pattern alone is `rf-split-window`.
 * Source: ข้อ 20 (A).
 */
export const reg20Split: ProcurementRule = {
  id: "reg-20-split",
  title: { th: "ไม่แบ่งซื้อแบ่งจ้าง", en: "One occasion is not divided" },
  stage: "prep",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 20" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { cap: specificCap },
      scope: (subject) =>
        recorded(subject.procurement.prep).occasionTotal === undefined
          ? "not-judged"
          : every(
              byMethod(subject, (method) => method === "specific"),
              groundOfMethod(subject.procurement) === undefined ? missing("purchase.ground") : "in"
            ),
      judge: ({ procurement }, { cap }) => {
        const { occasionTotal: total } = recorded(procurement.prep)
        if (groundOfMethod(procurement) !== "56-2-b") return "out-of-scope"
        if (total == null) return "conforms"
        const amount = budgetOfOccasion(procurement)
        if (amount === undefined) return missing("prep.amount")
        return amount <= cap && total > cap ? breach("divided", { amount, total, cap }) : "conforms"
      }
    })
  ],
  facts: { amount: "baht", total: "baht", cap: "baht" },
  says: {
    divided: {
      th: "บันทึกว่าวงเงิน {amount} บาท เป็นส่วนหนึ่งของครั้งเดียวกันรวม {total} บาท ซึ่งเกิน {cap} บาท",
      en: "the {amount} baht are recorded as part of one occasion of {total} baht, above {cap}"
    }
  },
  asks: { th: "แบ่งจากการซื้อหรือจ้างครั้งเดียวกันหรือไม่", en: "whether it was divided from one occasion" },
  advice: {
    requires: {
      th: "การซื้อหรือจ้างครั้งเดียวกันต้องไม่แบ่งวงเงินเพื่อให้วิธีหรืออำนาจสั่งเปลี่ยนไป",
      en: "One occasion is not divided so that the method or the authority changes."
    },
    remedy: {
      th: "รวมเป็นครั้งเดียวและใช้วิธีตามวงเงินรวม ถ้าซื้อไปแล้วให้ชี้แจงเหตุผลของแต่ละครั้ง",
      en: "Buy it as one by the method of the sum; if it is done, explain each part."
    },
    proof: {
      th: "บันทึกความต้องการที่แสดงวัตถุประสงค์และเวลาของแต่ละครั้ง",
      en: "The needs that show the purpose and time of each."
    }
  }
}
