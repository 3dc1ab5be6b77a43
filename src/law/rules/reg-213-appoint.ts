import { thaiDate } from "../../values/thai-date.ts"
import { boundsOf } from "../../values/fiscal-year.ts"
import { breach, caution, missing, wording, type YearRule, type YearSubject } from "../rule.ts"
import { stocktakeOf, yearEnd } from "../year.ts"

const lastMonth = (subject: YearSubject) => {
  const { last } = boundsOf(subject.fiscalYear)
  return { first: thaiDate(`${last.slice(0, 8)}01`), last }
}

/** In the last month of the fiscal year, by 30 September, inspectors are appointed who are no procurement officers; one is enough. Earlier than September is a caution. Source: ข้อ 213 วรรคหนึ่ง (A). */
export const reg213Appoint: YearRule = {
  id: "reg-213-appoint",
  title: { th: "แต่งตั้งผู้ตรวจสอบพัสดุประจำปี", en: "Appointment of the stocktake's inspectors" },
  stage: "stock",
  about: "year",
  severity: "breach",
  datedBy: yearEnd,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 213 วรรคหนึ่ง" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: () => "in",
      judge: (subject) => {
        const { inspectors, inspectorsAppointedOn: on } = stocktakeOf(subject) ?? {}
        const { first, last } = lastMonth(subject)
        if (on === null || (on === undefined && inspectors === null)) return breach("none", {})
        if (on !== undefined && on > last) return breach("late", { on, last })
        if (inspectors?.some(({ isOfficer }) => isOfficer === true) === true) return breach("officer", {})
        if (on === undefined) return missing("stocktake.inspectorsAppointedOn")
        if (inspectors == null || inspectors.some(({ isOfficer }) => isOfficer === undefined))
          return missing("stocktake.inspectors")
        return on < first ? caution("early", { on, first }) : "conforms"
      },
      due: (subject) => {
        const { first, last } = lastMonth(subject)
        return stocktakeOf(subject)?.inspectorsAppointedOn == null ? [{ from: first, by: last }] : []
      }
    })
  ],
  facts: { on: "date", first: "date", last: "date" },
  says: {
    none: { th: "บันทึกว่าไม่ได้แต่งตั้งผู้ตรวจสอบพัสดุ", en: "recorded as not appointed" },
    late: { th: "แต่งตั้งวันที่ {on} หลังวันที่ {last}", en: "appointed on {on}, after {last}" },
    officer: { th: "ผู้ที่ได้รับแต่งตั้งเป็นเจ้าหน้าที่พัสดุ", en: "one of them is a procurement officer" },
    early: { th: "แต่งตั้งวันที่ {on} ก่อนวันที่ {first}", en: "appointed on {on}, before {first}" }
  },
  asks: {
    th: "แต่งตั้งผู้ตรวจสอบพัสดุที่ไม่ใช่เจ้าหน้าที่พัสดุภายในเดือนกันยายนหรือไม่",
    en: "whether inspectors who are no procurement officers were appointed in September"
  },
  duty: {
    does: { th: "แต่งตั้งผู้ตรวจสอบพัสดุประจำปี", en: "appoint the inspectors of the stocktake" },
    who: "head"
  },
  advice: {
    requires: {
      th: "ให้แต่งตั้งผู้ตรวจสอบพัสดุซึ่งไม่ใช่เจ้าหน้าที่พัสดุ ภายในเดือนสุดท้ายก่อนสิ้นปีงบประมาณ",
      en: "Appoint inspectors who are no procurement officers in the last month of the year."
    },
    remedy: {
      th: "แต่งตั้งหรือแต่งตั้งใหม่โดยเร็ว และบันทึกเหตุผลถ้าล่าช้า",
      en: "Appoint, or appoint anew, and record the reason where late."
    },
    proof: { th: "คำสั่งแต่งตั้งผู้ตรวจสอบพัสดุประจำปี", en: "The order of appointment." }
  }
}
