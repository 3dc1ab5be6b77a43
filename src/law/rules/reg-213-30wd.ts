import { thaiDate } from "../../values/thai-date.ts"
import { Result } from "effect"
import { addWorkingDaysInclusive } from "../../values/working-days.ts"
import { withinWorkingDays } from "../deadline.ts"
import { stocktakeReport } from "../parameters/stocktake-report.ts"
import { breach, caution, missing, wording, type YearRule } from "../rule.ts"
import { stocktakeOf, yearEnd } from "../year.ts"

/** The inspectors report within 30 working days from the day they began: strictly that day counts, leniently it does not, and a breach rests on the lenient reading. Source: ข้อ 213 วรรคสอง (A, B). */
export const reg21330wd: YearRule = {
  id: "reg-213-30wd",
  title: { th: "รายงานผลการตรวจสอบพัสดุประจำปี", en: "Report of the stocktake" },
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
      reads: { days: stocktakeReport },
      scope: (subject) => {
        const { stocktakeStartedOn: started } = stocktakeOf(subject) ?? {}
        return started === undefined
          ? missing("stocktake.stocktakeStartedOn")
          : started === null
            ? "out-of-scope"
            : "in"
      },
      judge: (subject, { days }) => {
        const { stocktakeReportedOn: reported, stocktakeStartedOn: started } = stocktakeOf(subject)!
        const last = withinWorkingDays(subject.holidays, started!, days)
        const strict = Result.getOrUndefined(addWorkingDaysInclusive(subject.holidays, started!, days))
        if (last === "not-judged" || strict === undefined) return "not-judged"
        if (reported === undefined) return missing("stocktake.stocktakeReportedOn")
        if (reported === null) return breach("never", { by: last.strict })
        if (reported <= strict) return "conforms"
        return (reported > last.lenient ? breach : caution)("late", { reported, by: strict })
      },
      due: (subject, { days }) => {
        const { stocktakeReportedOn: reported, stocktakeStartedOn: started } = stocktakeOf(subject)!
        const by = Result.getOrUndefined(addWorkingDaysInclusive(subject.holidays, started!, days))
        return reported != null || by === undefined ? [] : [{ by }]
      }
    })
  ],
  facts: { reported: "date", by: "date" },
  says: {
    never: { th: "บันทึกว่าไม่ได้รายงานผล ซึ่งครบกำหนดวันที่ {by}", en: "recorded as not reported, due by {by}" },
    late: { th: "รายงานผลวันที่ {reported} หลังวันที่ {by}", en: "reported on {reported}, after {by}" }
  },
  asks: {
    th: "รายงานผลการตรวจสอบพัสดุภายใน 30 วันทำการหรือไม่",
    en: "whether the stocktake was reported within 30 working days"
  },
  duty: { does: { th: "รายงานผลการตรวจสอบพัสดุประจำปี", en: "report the stocktake" }, who: "stock-inspectors" },
  advice: {
    requires: {
      th: "ให้ตรวจให้แล้วเสร็จและรายงานผู้แต่งตั้งภายใน 30 วันทำการ นับแต่วันเริ่ม",
      en: "Finish and report within 30 working days of the beginning."
    },
    remedy: { th: "เร่งรายงานผลและบันทึกเหตุที่ล่าช้า", en: "Report now, and record why it was late." },
    proof: { th: "รายงานผลการตรวจสอบพัสดุประจำปี", en: "The report of the stocktake." }
  }
}
