import { thaiDate } from "../../values/thai-date.ts"
import { repeatUrgentFrom } from "../parameters/repeat-urgent-from.ts"
import { flag, missing, wording, type YearRule } from "../rule.ts"
import { yearEnd } from "../year.ts"

/** Three or more purchases of a year were made first and reported after as urgent (ข้อ 79 วรรคสอง). */
export const rfRepeatUrgent: YearRule = {
  id: "rf-repeat-urgent",
  title: { th: "ซื้อเร่งด่วนหลายครั้งในปี", en: "Urgent purchases again and again" },
  stage: "purchase",
  about: "year",
  severity: "flag",
  datedBy: yearEnd,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "remark", pinpoint: "" },
      besides: [{ instrument: "act-2560", pinpoint: "มาตรา 8" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "B",
      reads: { from: repeatUrgentFrom },
      scope: ({ purchases }) => (purchases.length === 0 ? "out-of-scope" : "in"),
      judge: ({ purchases }, { from }) => {
        const urgent = purchases.filter(({ subMethod }) => subMethod === "urgent")
        if (urgent.length >= from) {
          return { ...flag("often", { times: urgent.length }), members: urgent.map(({ id }) => id) }
        }
        const isOpen = purchases.some(
          ({ method, subMethod }) => method === "specific" && subMethod === undefined
        )
        return isOpen ? missing("purchase.subMethod") : "conforms"
      }
    })
  ],
  facts: { times: "count" },
  says: {
    often: {
      th: "ซื้อหรือจ้างเร่งด่วนแล้วรายงานภายหลัง {times} ครั้งในปี",
      en: "{times} purchases of the year were urgent and reported after"
    }
  },
  asks: { th: "มีการซื้อเร่งด่วนหลายครั้งหรือไม่", en: "whether urgent purchases were made again and again" },
  advice: {
    requires: {
      th: "ใช้เฉพาะกรณีที่ไม่ได้คาดหมายไว้ก่อนและทำตามปกติไม่ทัน",
      en: "Only for what nobody foresaw and the normal way could not meet in time."
    },
    remedy: {
      th: "ดูว่าเรื่องใดคาดการณ์ได้ แล้วจัดหาไว้ล่วงหน้าในปีถัดไป",
      en: "See what could be foreseen and buy it ahead next year."
    },
    proof: {
      th: "รายงานขอความเห็นชอบภายหลังที่บอกเหตุเร่งด่วนของแต่ละครั้ง",
      en: "The later reports that say why each was urgent."
    },
    notMeaning: {
      th: "ไม่ได้หมายความว่าไม่เร่งด่วนจริง ปีที่มีภัยย่อมเร่งด่วนหลายครั้ง",
      en: "It does not mean that they were not urgent; a year of floods has many."
    }
  }
}
