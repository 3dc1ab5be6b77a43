import { thaiDate } from "../../values/thai-date.ts"
import { boughtOrHired } from "../bought-or-hired.ts"
import { requestDate } from "../dating.ts"
import { firstStep, requestApprovedOn } from "../first-step.ts"
import { afterFailure } from "../request-report.ts"
import { breach, caution, missing, type ProcurementRule, wording } from "../rule.ts"
import { every, groundKnown } from "../scope.ts"
import { isReportedAfter, smallPurchaseWay } from "../small-purchase.ts"

/**
 * No step of the method — invitation, letter, negotiation — before the head approved the report; on the same day the order cannot be told.
 * Outside: reported afterwards (ข้อ 79 วรรคสอง, ว 119); under ว 804, whose text was not read, a caution, and not judged
 * without a step. Not judged where every step is
 * recorded as not taken. Source: ข้อ 24, 104 วรรคสอง, 140 วรรคสอง (A).
 */
export const reg24ApprovalFirst: ProcurementRule = {
  id: "reg-24-approval-first",
  title: { th: "เห็นชอบรายงานก่อนเริ่มซื้อหรือจ้าง", en: "Approval before the first step" },
  stage: "purchase",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 24" },
      besides: [{ instrument: "regulation-2560", pinpoint: "ข้อ 104 วรรคสอง และ ข้อ 140 วรรคสอง" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: (subject) =>
        isReportedAfter(smallPurchaseWay(subject.procurement))
          ? "out-of-scope"
          : every(boughtOrHired(subject), groundKnown(subject), afterFailure(subject)),
      judge: ({ procurement }) => {
        const { on: startedOn, lacking } = firstStep(procurement)
        const way = smallPurchaseWay(procurement)
        if (startedOn === undefined) return way === "w804" ? "not-judged" : (lacking ?? "not-judged")
        const approvedOn = requestApprovedOn(procurement)
        if (approvedOn === undefined) return missing("prep.approvedOn")
        if (approvedOn !== null && approvedOn <= startedOn) return lacking ?? "conforms"
        if (way === undefined) return missing("purchase.subMethod")
        const find = way === "w804" ? caution : breach
        return approvedOn === null ? find("never", { startedOn }) : find("after", { approvedOn, startedOn })
      }
    })
  ],
  facts: { approvedOn: "date", startedOn: "date" },
  says: {
    after: {
      th: "เริ่มเชิญชวนหรือเจรจาเมื่อ {startedOn} ก่อนเห็นชอบรายงานขอซื้อขอจ้างเมื่อ {approvedOn}",
      en: "invitation or negotiation from {startedOn}, the request approved on {approvedOn}"
    },
    never: {
      th: "เริ่มเชิญชวนหรือเจรจาเมื่อ {startedOn} โดยบันทึกว่าไม่มีการเห็นชอบรายงานขอซื้อขอจ้าง",
      en: "invitation or negotiation from {startedOn}, the request recorded as not approved"
    }
  },
  asks: { th: "เห็นชอบรายงานก่อนเริ่มหรือไม่", en: "whether the request was approved first" },
  advice: {
    requires: {
      th: "ให้นายกเห็นชอบรายงานขอซื้อขอจ้างก่อน จึงเชิญชวนหรือเจรจาได้",
      en: "The head approves the report before anybody is invited or negotiated with."
    },
    remedy: {
      th: "ตรวจวันที่เห็นชอบและวันเริ่มในเอกสาร ถ้าเริ่มก่อนจริงให้เสนอนายกพิจารณาพร้อมเหตุผล",
      en: "Look both days up; where it did begin before, put it to the head with the reason."
    },
    proof: {
      th: "รายงานขอซื้อขอจ้างที่ลงวันที่เห็นชอบ และหนังสือหรือประกาศเชิญชวน",
      en: "The report with the day of approval, and the letter or notice of invitation."
    }
  }
}
