import { thaiDate } from "../../values/thai-date.ts"
import { complaintParts, isOwedAnAnswer, leftOut } from "../complaints.ts"
import { requestDate } from "../dating.ts"
import { gravest } from "../gravest.ts"
import { complaintPeriod } from "../parameters/complaint-period.ts"
import { caution, missing, type ProcurementRule, recorded, wording } from "../rule.ts"

/**
 * A complaint is decided without delay; the complainant and the appeal committee are told. Outside: what came unsigned, by word of mouth, or
 * more than 15 days after the matter was known is the agency's choice. Source: ข้อ 220–222 (A).
 */
export const reg222Complaint: ProcurementRule = {
  id: "reg-222-complaint",
  title: { th: "การตอบเรื่องร้องเรียน", en: "Answering complaints" },
  stage: "purchase",
  about: "procurement",
  severity: "caution",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 222" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { days: complaintPeriod },
      scope: ({ procurement }) => {
        const { complaints } = recorded(procurement.purchase)
        if (complaints === undefined) return missing("purchase.complaints")
        return complaints === null || complaints.length === 0 ? "out-of-scope" : "in"
      },
      judge: ({ holidays, procurement }, { days }) =>
        gravest(
          (recorded(procurement.purchase).complaints ?? []).map((it) => {
            if (!isOwedAnAnswer(holidays, it, days)) return "out-of-scope"
            const { lacking, none } = leftOut(it)
            if (none.length === 0) return lacking ?? "conforms"
            return it.complaintSigned === undefined
              ? missing("complaint.complaintSigned")
              : caution("not-done", { complaint: it.complaint, parts: none.join(" ") })
          })
        ),
      due: ({ holidays, procurement }, { days }) =>
        (recorded(procurement.purchase).complaints ?? []).flatMap((it) => {
          const { lacking, none } = leftOut(it)
          const isDone = none.length === 0 && lacking === undefined
          return isDone || it.complaintReceivedOn == null || !isOwedAnAnswer(holidays, it, days)
            ? []
            : [{ from: it.complaintReceivedOn, item: String(it.complaint) }]
        })
    })
  ],
  facts: { complaint: "count", parts: complaintParts },
  says: {
    "not-done": {
      th: "ร้องเรียนลำดับที่ {complaint} บันทึกว่าไม่มี: {parts}",
      en: "complaint {complaint} is recorded without: {parts}"
    }
  },
  asks: { th: "ตอบเรื่องร้องเรียนครบหรือไม่", en: "whether complaints were answered" },
  duty: {
    does: { th: "พิจารณาเรื่องร้องเรียนและแจ้งผล", en: "decide the complaint and tell the outcome" },
    who: "head"
  },
  advice: {
    requires: {
      th: "ให้พิจารณาเรื่องร้องเรียนโดยเร็ว แล้วแจ้งผู้ร้องเรียนและคณะกรรมการพิจารณาอุทธรณ์",
      en: "Decide a complaint without delay, and tell the complainant and the appeal committee."
    },
    remedy: {
      th: "แจ้งผลผู้ที่ยังไม่ได้แจ้ง แล้วบันทึกวันที่",
      en: "Tell whoever was not told yet and record the day."
    },
    proof: {
      th: "หนังสือแจ้งผลถึงผู้ร้องเรียน และสำเนาถึงคณะกรรมการพิจารณาอุทธรณ์",
      en: "The letter to the complainant and the copy to the appeal committee."
    }
  }
}
