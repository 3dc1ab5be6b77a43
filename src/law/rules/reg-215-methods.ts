import { thaiDate } from "../../values/thai-date.ts"
import { recordDay } from "../record-day.ts"
import { breach, missing, type RecordRuleOf, wording } from "../rule.ts"

/** The head orders one of the ways that ข้อ 215 and 217 name. The record offers no other, so only a disposal without one contradicts it. Source: ข้อ 215 (A). */
export const reg215Methods: RecordRuleOf<"disposal"> = {
  id: "reg-215-methods",
  title: { th: "วิธีจำหน่ายพัสดุ", en: "Ways of disposal" },
  stage: "stock",
  about: "disposal",
  severity: "breach",
  datedBy: ({ record }) => recordDay(record.disposalOrderedOn, "disposal.disposalOrderedOn"),
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 215" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: () => "in",
      judge: ({ record: { disposalMethod } }) =>
        disposalMethod === undefined
          ? missing("disposal.disposalMethod")
          : disposalMethod === null
            ? breach("none", {})
            : "conforms"
    })
  ],
  facts: {},
  says: {
    none: { th: "บันทึกว่าไม่ได้กำหนดวิธีจำหน่าย", en: "recorded as disposed of by no way" }
  },
  asks: { th: "จำหน่ายโดยวิธีที่กำหนดหรือไม่", en: "whether it was disposed of in a way the clause names" },
  advice: {
    requires: {
      th: "ให้หัวหน้าหน่วยงานสั่งจำหน่ายโดยขาย แลกเปลี่ยน โอน แปรสภาพหรือทำลาย",
      en: "The head orders sale, exchange, transfer, conversion or destruction."
    },
    remedy: {
      th: "เสนอหัวหน้าหน่วยงานเลือกวิธีจำหน่าย และบันทึกวิธีที่สั่ง",
      en: "Have the head choose the way, and record it."
    },
    proof: { th: "คำสั่งจำหน่ายพัสดุ", en: "The order of disposal." }
  }
}
