import { thaiDate } from "../../values/thai-date.ts"
import { skr1DueDays } from "../parameters/skr1-due-days.ts"
import { type Found, missing, type Verdict, wording, type YearRule } from "../rule.ts"
import { firstPublishedOn, nextUnpublished, summaries } from "../monthly-summary.ts"
import { yearEnd } from "../year.ts"

/**
 * The summary of each month's purchases (สขร.1) is published every month, one without purchases too. The texts name no day: the number of days
 * after the month is the office's own. A month that this ledger did not publish, or that was due before it published anything, may have been
 * published elsewhere: not told. Source:
 * มาตรา 9 (8), ประกาศ คขร. 16 ม.ค. 2558 (A), the day C.
 */
export const oia98Monthly: YearRule = {
  id: "oia-9-8-monthly",
  title: { th: "สรุปผลการจัดซื้อจัดจ้างรายเดือน (สขร.1)", en: "Monthly summary of purchases" },
  stage: "disclosure",
  about: "year",
  severity: "caution",
  datedBy: yearEnd,
  history: [
    wording({
      from: thaiDate("2015-01-16"),
      citation: { instrument: "information-monthly-2558", pinpoint: "" },
      besides: [{ instrument: "information-2540", pinpoint: "มาตรา 9 วรรคหนึ่ง (8)" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { days: skr1DueDays },
      scope: () => "in",
      judge: (subject, { days }): Verdict | readonly [Found, ...Array<Found>] => {
        const all = summaries(subject, days)
        const begun = firstPublishedOn(subject)
        const [first, ...rest] = all.flatMap(({ by, endsOn, members, on }): ReadonlyArray<Found> =>
          on !== undefined && on > by && by >= begun!
            ? [{ outcome: "caution", because: "late", facts: { endsOn, by, on }, members }]
            : []
        )
        if (first !== undefined) return [first, ...rest]
        if (all.some(({ on }) => on === undefined)) return missing("disclosure.period")
        return all.some(({ by }) => by < begun!) ? "not-judged" : "conforms"
      },
      due: (subject, { days }) => nextUnpublished(subject, days)
    })
  ],
  facts: { endsOn: "date", by: "date", on: "date" },
  says: {
    late: {
      th: "สรุปผลของเดือนที่สิ้นสุด {endsOn} ควรเผยแพร่ภายใน {by} แต่เผยแพร่ครั้งแรก {on}",
      en: "the summary of the month that ended {endsOn}, to be published by {by}, was first published on {on}"
    }
  },
  asks: { th: "เผยแพร่สรุปผลครบทุกเดือนหรือไม่", en: "whether every month's summary was published" },
  duty: { does: { th: "เผยแพร่ สขร.1 ประจำเดือน", en: "publish the month's summary" }, who: "officer" },
  advice: {
    requires: {
      th: "ให้มีสรุปผลการจัดซื้อจัดจ้างให้ประชาชนตรวจดูเป็นรายเดือนทุกเดือน แม้เดือนนั้นไม่มีรายการ",
      en: "A summary of purchases is open to the public every month, even where there was no purchase."
    },
    remedy: {
      th: "เผยแพร่เดือนที่ยังขาด และบันทึกเหตุผลของเดือนที่ช้า",
      en: "Publish the months that are missing, and record why one was late."
    },
    proof: { th: "หน้า สขร.1 ของเดือนนั้นพร้อมวันที่เผยแพร่", en: "The month's published page with its date." }
  }
}
