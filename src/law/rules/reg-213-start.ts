import { thaiDate } from "../../values/thai-date.ts"
import { addDays } from "../../values/thai-date.ts"
import { withinWorkingDays } from "../deadline.ts"
import { breach, caution, missing, wording, type YearRule } from "../rule.ts"
import { stocktakeOf, yearEnd } from "../year.ts"

/**
 * The yearly check begins "ในวันเปิดทำการวันแรกของปีงบประมาณเป็นต้นไป": on the first working day of October. Recorded as never begun is a
 * breach, begun earlier or later a caution. Source: ข้อ 213 วรรคสอง (A).
 */
export const reg213Start: YearRule = {
  id: "reg-213-start",
  title: { th: "เริ่มตรวจสอบพัสดุประจำปี", en: "Start of the yearly stocktake" },
  stage: "stock",
  about: "year",
  severity: "breach",
  datedBy: yearEnd,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 213 วรรคสอง" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: () => "in",
      judge: (subject) => {
        const started = stocktakeOf(subject)?.stocktakeStartedOn
        if (started === undefined) return missing("stocktake.stocktakeStartedOn")
        if (started === null) return breach("never", {})
        const first = withinWorkingDays(subject.holidays, yearEnd(subject), 1)
        if (first === "not-judged") return first
        if (started <= yearEnd(subject)) return caution("early", { started, first: first.strict })
        return started <= first.lenient ? "conforms" : caution("late", { started, first: first.strict })
      },
      due: (subject) => {
        const first = withinWorkingDays(subject.holidays, yearEnd(subject), 1)
        const isDone = stocktakeOf(subject)?.stocktakeStartedOn != null
        return isDone || first === "not-judged"
          ? []
          : [{ from: addDays(yearEnd(subject), 1), by: first.strict }]
      }
    })
  ],
  facts: { started: "date", first: "date" },
  says: {
    never: { th: "บันทึกว่าไม่ได้เริ่มตรวจสอบพัสดุประจำปี", en: "recorded as never begun" },
    early: {
      th: "เริ่มตรวจสอบวันที่ {started} ก่อนสิ้นปีงบประมาณ ควรเริ่มวันที่ {first}",
      en: "begun on {started}, before the fiscal year ended; to begin on {first}"
    },
    late: {
      th: "เริ่มตรวจสอบวันที่ {started} หลังวันเปิดทำการวันแรกของปีงบประมาณ คือวันที่ {first}",
      en: "begun on {started}, after the first working day of the fiscal year, {first}"
    }
  },
  asks: {
    th: "เริ่มตรวจสอบพัสดุประจำปีในวันเปิดทำการวันแรกหรือไม่",
    en: "whether the stocktake began on the first working day"
  },
  duty: { does: { th: "เริ่มตรวจสอบพัสดุประจำปี", en: "begin the stocktake" }, who: "stock-inspectors" },
  advice: {
    requires: {
      th: "ให้ผู้ตรวจสอบพัสดุเริ่มตรวจในวันเปิดทำการวันแรกของปีงบประมาณ",
      en: "The inspectors begin on the first working day of the fiscal year."
    },
    remedy: {
      th: "เริ่มตรวจสอบทันทีและบันทึกวันที่เริ่ม พร้อมเหตุผลถ้าเริ่มช้า",
      en: "Begin at once, record the day, and the reason where it was late."
    },
    proof: { th: "บันทึกการเริ่มตรวจสอบพัสดุของผู้ตรวจสอบ", en: "The inspectors' note of the day they began." }
  }
}
