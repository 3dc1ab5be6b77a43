import { addDays, thaiDate } from "../../values/thai-date.ts"
import { quarterListDays } from "../parameters/quarter-list-days.ts"
import { foundIn, quarterlyLists } from "../quarterly-list.ts"
import { missing, wording, type YearRule } from "../rule.ts"
import { yearEnd } from "../year.ts"

/**
 * Small purchases that are not announced one by one stand in a list after each quarter of the fiscal year. Which circular asks for it, and how
 * soon, was not read: the number of days is the office's own. Source: the department's practice under มาตรา 66, 98 (C).
 */
export const quarterSmall: YearRule = {
  id: "quarter-small",
  title: { th: "ประกาศรายไตรมาสของรายการเล็กน้อย", en: "Quarterly list of small purchases" },
  stage: "disclosure",
  about: "year",
  severity: "caution",
  datedBy: yearEnd,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "cgd-quarterly", pinpoint: "" },
      besides: [{ instrument: "act-2560", pinpoint: "มาตรา 66 วรรคหนึ่ง" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "C",
      reads: { days: quarterListDays },
      scope: ({ purchases }) => {
        if (purchases.some(({ quarterly }) => quarterly === true)) return "in"
        const isKnown = purchases.every(({ quarterly }) => quarterly === false)
        return isKnown ? "out-of-scope" : missing("purchase.quarterly")
      },
      judge: (subject, { days }) => {
        const { lists, undated } = quarterlyLists(subject, days)
        const [first, ...rest] = lists.flatMap(foundIn)
        if (first !== undefined) return [first, ...rest]
        if (lists.some(({ open }) => open.length > 0)) return missing("purchase.quarterlyOn")
        return undated ? missing("contract.signedOn") : "conforms"
      },
      due: (subject, { days }) =>
        quarterlyLists(subject, days).lists.flatMap(({ by, endsOn, item, none, open }) =>
          open.length + none.length > 0 ? [{ from: addDays(endsOn, 1), by, item }] : []
        )
    })
  ],
  facts: { by: "date", count: "count" },
  says: {
    none: {
      th: "บันทึกว่ายังไม่ประกาศรายไตรมาส {count} รายการ ควรประกาศภายใน {by}",
      en: "purchases recorded as not in a quarterly list: {count}; to be announced by {by}"
    },
    late: {
      th: "ประกาศรายไตรมาส {count} รายการหลัง {by}",
      en: "purchases announced in a quarterly list after {by}: {count}"
    }
  },
  asks: { th: "ประกาศรายไตรมาสครบหรือไม่", en: "whether the quarterly lists were announced" },
  duty: { does: { th: "ประกาศรายไตรมาส", en: "announce the quarterly list" }, who: "officer" },
  advice: {
    requires: {
      th: "รายการเล็กน้อยที่ไม่ประกาศทีละรายการ ให้ประกาศรวมหลังสิ้นไตรมาสในเว็บไซต์และป้ายประกาศ",
      en: "Small purchases not announced one by one are listed after the quarter, on the website and the board."
    },
    remedy: {
      th: "ประกาศรายไตรมาสที่ยังขาด แล้วบันทึกวันที่ประกาศของแต่ละรายการ",
      en: "Announce the list that is missing, and record its day with each purchase."
    },
    proof: { th: "ประกาศรายไตรมาสพร้อมวันที่", en: "The quarterly list with its date." }
  }
}
