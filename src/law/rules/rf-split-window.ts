import { thaiDate } from "../../values/thai-date.ts"
import { hearingMin } from "../parameters/hearing-min.ts"
import { specificCap } from "../parameters/specific-cap.ts"
import { splitWindow } from "../parameters/split-window.ts"
import { wording, type YearRule } from "../rule.ts"
import { splits } from "../split.ts"
import { yearEnd } from "../year.ts"

/** Purchases of the same class by the same unit, or small ones from the same supplier, requested within thirty days: each within a line, together above it. The lines are those at which ข้อ 20 matters: the method (500,000) and the kind of invitation (5,000,000). Emergencies are left out, and what is bought fresh or by the tank. Members are listed; only people can say whether it was one occasion. */
export const rfSplitWindow: YearRule = {
  id: "rf-split-window",
  title: { th: "ซื้อสิ่งเดียวกันหลายครั้งในเวลาใกล้กัน", en: "The same bought several times within a short time" },
  stage: "prep",
  about: "year",
  severity: "flag",
  datedBy: yearEnd,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "remark", pinpoint: "" },
      besides: [{ instrument: "regulation-2560", pinpoint: "ข้อ 20" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "B",
      reads: { days: splitWindow, five: hearingMin, specific: specificCap },
      scope: ({ purchases }) => (purchases.length === 0 ? "out-of-scope" : "in"),
      judge: ({ purchases }, { days, five, specific }) => splits(purchases, [specific, five], days)
    })
  ],
  facts: { purchases: "count", sum: "baht", line: "baht", from: "date", to: "date" },
  says: {
    class: {
      th: "หน่วยงานเดียวกันซื้อพัสดุหมวดเดียวกัน {purchases} ครั้ง ระหว่าง {from} ถึง {to} รวม {sum} บาท เกินเส้น {line} บาท",
      en: "one unit bought one class {purchases} times from {from} to {to}, {sum} baht together, above the line of {line}"
    },
    supplier: {
      th: "ซื้อหรือจ้างรายเดียวกัน {purchases} ครั้ง ระหว่าง {from} ถึง {to} รวม {sum} บาท เกินเส้น {line} บาท",
      en: "one supplier was bought from {purchases} times from {from} to {to}, {sum} baht together, above the line of {line}"
    }
  },
  asks: {
    th: "มีการซื้อสิ่งเดียวกันหลายครั้งในเวลาใกล้กันหรือไม่",
    en: "whether the same was bought several times within a short time"
  },
  advice: {
    requires: {
      th: "ข้อ 20 ห้ามแบ่งการซื้อหรือจ้างครั้งเดียวกันเพื่อให้วิธีหรืออำนาจสั่งเปลี่ยนไป",
      en: "Clause 20 forbids dividing one occasion so that method or authority changes."
    },
    remedy: {
      th: "ดูวัตถุประสงค์ของแต่ละครั้ง ถ้าเป็นครั้งเดียวกันจริงให้บันทึกวงเงินรวม ถ้าไม่ใช่ให้บันทึกเหตุผล",
      en: "Look at the purpose of each; record the sum if it was one occasion, the reason if not."
    },
    proof: {
      th: "บันทึกความต้องการและแผนที่แสดงว่าแต่ละครั้งต่างวัตถุประสงค์",
      en: "The needs and the plan that show different purposes."
    },
    notMeaning: {
      th: "ไม่ได้หมายความว่าแบ่งซื้อ ความต้องการต่างกันหรือเงินมาคนละคราวทำให้ซื้อหลายครั้งได้",
      en: "It does not mean a split; different needs or money at different times make several purchases."
    }
  }
}
