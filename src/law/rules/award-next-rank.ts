import type { Procurement } from "../../stages/procurement.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { caution, missing, type ProcurementRule, recorded, unrecorded, wording } from "../rule.ts"
import { byMethod, every, isSpecific, ordinaryChapter } from "../scope.ts"

const hasNoNext = ({ purchase }: Procurement): boolean => {
  const { bids, cancelledOn } = recorded(purchase)
  return typeof cancelledOn === "string" || bids?.length === 1
}

/**
 * Where the winner refuses to sign, the next-ranked bidder is taken and the change announced, or the purchase is cancelled; the winner is
 * reported as abandoning. Outside: specific methods, where there is no next. Source: ข้อ 55 (3) วรรคสอง, มาตรา 109 (1) (A).
 */
export const awardNextRank: ProcurementRule = {
  id: "award-next-rank",
  title: { th: "ผู้ชนะไม่ยอมทำสัญญา", en: "Winner who refuses to sign" },
  stage: "purchase",
  about: "procurement",
  severity: "caution",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 55" },
      besides: [{ instrument: "act-2560", pinpoint: "มาตรา 109" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: (subject) =>
        recorded(subject.procurement.purchase).winnerRefusedOn == null
          ? "out-of-scope"
          : every(
              byMethod(subject, (method) => !isSpecific(method)),
              ordinaryChapter(subject)
            ),
      judge: ({ procurement }) => {
        const { abandonReportedOn, bids, nextRankOn, winnerRefusedOn } = recorded(procurement.purchase)
        const facts = { refusedOn: winnerRefusedOn! }
        const next = hasNoNext(procurement) ? "none" : nextRankOn
        if (next === null && bids === undefined) return missing("purchase.bids")
        if (next === null) return caution("not-announced", facts)
        if (abandonReportedOn === null) return caution("not-reported", facts)
        const fields = { "purchase.nextRankOn": next, "purchase.abandonReportedOn": abandonReportedOn }
        return unrecorded(fields) ?? "conforms"
      },
      due: ({ procurement }) => {
        const { abandonReportedOn, nextRankOn, winnerRefusedOn: from } = recorded(procurement.purchase)
        const isDone = abandonReportedOn != null && (nextRankOn != null || hasNoNext(procurement))
        return isDone ? [] : [{ from: from! }]
      }
    })
  ],
  facts: { refusedOn: "date" },
  says: {
    "not-announced": {
      th: "ผู้ชนะไม่ยอมทำสัญญา {refusedOn} บันทึกว่าไม่ได้ประกาศรายลำดับถัดไปและไม่ได้ยกเลิก",
      en: "the winner refused on {refusedOn}; recorded as neither replaced by the next-ranked nor cancelled"
    },
    "not-reported": {
      th: "ผู้ชนะไม่ยอมทำสัญญา {refusedOn} บันทึกว่าไม่ได้เสนอเป็นผู้ทิ้งงาน",
      en: "the winner refused on {refusedOn}; recorded as not reported as abandoning"
    }
  },
  asks: { th: "จัดการเรื่องผู้ชนะไม่ทำสัญญาครบหรือไม่", en: "whether the refusal was dealt with" },
  duty: {
    does: { th: "เรียกรายถัดไปหรือยกเลิก และเสนอเรื่องผู้ทิ้งงาน", en: "take the next or cancel, and report" },
    who: "head-officer"
  },
  advice: {
    requires: {
      th: "เมื่อผู้ชนะไม่ยอมทำสัญญา ให้พิจารณารายลำดับถัดไป ประกาศเปลี่ยนผู้ชนะ และเสนอเรื่องผู้ทิ้งงาน",
      en: "Where the winner refuses, take the next-ranked, announce the change, and report the abandoning."
    },
    remedy: {
      th: "บันทึกวันที่ประกาศเปลี่ยนผู้ชนะหรือยกเลิก และวันที่เสนอเป็นผู้ทิ้งงาน หรือเหตุที่ไม่ต้องเสนอ",
      en: "Record the change or the cancellation, and the report, or why there was none."
    },
    proof: {
      th: "ประกาศเปลี่ยนแปลงผู้ชนะ และหนังสือให้ผู้ชนะรายเดิมชี้แจง",
      en: "The announcement of the change, and the letter asking the former winner to explain."
    }
  }
}
