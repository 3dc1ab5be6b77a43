import { thaiDate } from "../../values/thai-date.ts"
import { against, withinCalendarDays } from "../deadline.ts"
import { disposalWithin } from "../parameters/disposal-within.ts"
import { recordDay } from "../record-day.ts"
import { caution, missing, type RecordRuleOf, wording } from "../rule.ts"

/** A disposal is normally done within 60 days from the day after the order. Source: ข้อ 215 วรรคท้าย (A). */
export const reg21560d: RecordRuleOf<"disposal"> = {
  id: "reg-215-60d",
  title: { th: "จำหน่ายให้แล้วเสร็จ", en: "Disposal done in time" },
  stage: "stock",
  about: "disposal",
  severity: "caution",
  datedBy: ({ record }) => recordDay(record.disposalOrderedOn, "disposal.disposalOrderedOn"),
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 215" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { days: disposalWithin },
      scope: () => "in",
      judge: ({ holidays, record: { disposalOrderedOn, disposedOn } }, { days }) => {
        const last = withinCalendarDays(holidays, disposalOrderedOn!, days, "official")
        if (last === "not-judged") return last
        if (disposedOn === undefined) return missing("disposal.disposedOn")
        if (disposedOn === null) return caution("open", { by: last.strict })
        return against(disposedOn, last) === "late"
          ? caution("late", { by: last.strict, done: disposedOn })
          : "conforms"
      },
      due: ({ holidays, record: { disposalOrderedOn, disposedItem, disposedOn } }, { days }) => {
        const last = withinCalendarDays(holidays, disposalOrderedOn!, days, "official")
        return disposedOn != null || last === "not-judged" ? [] : [{ by: last.strict, item: disposedItem }]
      }
    })
  ],
  facts: { by: "date", done: "date" },
  says: {
    open: { th: "บันทึกว่ายังจำหน่ายไม่เสร็จ กำหนดโดยปกติคือวันที่ {by}", en: "recorded as not done; normally by {by}" },
    late: { th: "จำหน่ายเสร็จวันที่ {done} หลังกำหนดโดยปกติวันที่ {by}", en: "done on {done}, after the usual {by}" }
  },
  asks: { th: "จำหน่ายเสร็จภายในกำหนดโดยปกติหรือไม่", en: "whether it was done within the usual time" },
  duty: { does: { th: "จำหน่ายพัสดุให้แล้วเสร็จ", en: "finish the disposal" }, who: "supplies-head" },
  advice: {
    requires: {
      th: "โดยปกติให้จำหน่ายให้แล้วเสร็จภายใน 60 วัน นับถัดจากวันที่สั่งการ",
      en: "Normally done within 60 days from the day after the order."
    },
    remedy: { th: "เร่งดำเนินการ และบันทึกเหตุที่ล่าช้า", en: "Go on with it, and record why it took longer." },
    proof: { th: "บันทึกผลการจำหน่าย", en: "The record of the disposal." }
  }
}
