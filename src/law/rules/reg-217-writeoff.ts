import { thaiDate } from "../../values/thai-date.ts"
import { writeOffHeadCap } from "../parameters/write-off-head-cap.ts"
import { recordDay } from "../record-day.ts"
import { breach, missing, type RecordRuleOf, unrecorded, wording } from "../rule.ts"

/** What cost up to 1,000,000 baht the head writes off (the acting head has the same powers), beyond that the governor. Source: ข้อ 217 (A). */
export const reg217Writeoff: RecordRuleOf<"disposal"> = {
  id: "reg-217-writeoff",
  title: { th: "ผู้สั่งจำหน่ายเป็นสูญ", en: "Who writes off" },
  stage: "stock",
  about: "disposal",
  severity: "breach",
  datedBy: ({ record }) => recordDay(record.disposalOrderedOn, "disposal.disposalOrderedOn"),
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 217" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { cap: writeOffHeadCap },
      scope: ({ record: { disposalMethod: way } }) =>
        way === "write-off" ? "in" : way === undefined ? missing("disposal.disposalMethod") : "out-of-scope",
      judge: ({ record: { acquisitionCost: cost, disposalOrderedAs: by } }, { cap }) => {
        if (by === "governor") return "conforms"
        if (by === null || by === "head-officer") return breach("by", {})
        const lacking = unrecorded({
          "disposal.acquisitionCost": cost ?? undefined,
          "disposal.disposalOrderedAs": by
        })
        if (lacking !== undefined) return lacking
        return cost! > cap ? breach("above", { cost: cost!, cap }) : "conforms"
      }
    })
  ],
  facts: { cost: "baht", cap: "baht" },
  says: {
    above: {
      th: "จำหน่ายเป็นสูญพัสดุราคา {cost} บาท เกิน {cap} บาท โดยไม่ใช่อำนาจผู้ว่าราชการจังหวัด",
      en: "{cost} baht written off, above {cap}, not by the governor"
    },
    by: {
      th: "ผู้สั่งจำหน่ายเป็นสูญไม่ใช่หัวหน้าหน่วยงานหรือผู้ว่าราชการจังหวัด",
      en: "written off by neither the head nor the governor"
    }
  },
  asks: { th: "ผู้มีอำนาจสั่งจำหน่ายเป็นสูญหรือไม่", en: "whether the right authority wrote it off" },
  advice: {
    requires: {
      th: "จำหน่ายเป็นสูญไม่เกิน 1,000,000 บาท เป็นอำนาจหัวหน้าหน่วยงาน เกินกว่านั้นเป็นอำนาจผู้ว่าราชการจังหวัด",
      en: "Up to 1,000,000 baht the head writes off; beyond, the governor."
    },
    remedy: {
      th: "เสนอผู้มีอำนาจอนุมัติ และบันทึกผู้สั่ง",
      en: "Submit it to the right authority, and record who ordered."
    },
    proof: { th: "หนังสืออนุมัติจำหน่ายเป็นสูญ", en: "The approval of the write-off." }
  }
}
