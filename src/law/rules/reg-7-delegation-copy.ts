import { thaiDate } from "../../values/thai-date.ts"
import { caution, missing, type RecordRuleOf, wording } from "../rule.ts"

/**
 * A copy of every delegation order goes to the State Audit Office; the text sets no time. Recorded as not sent is a caution; whether the
 * order was passed on or its delegate belongs to the agency is not recorded. Source: ข้อ 7 (A).
 */
export const reg7DelegationCopy: RecordRuleOf<"delegation"> = {
  id: "reg-7-delegation-copy",
  title: { th: "ส่งสำเนาคำสั่งมอบอำนาจให้ สตง.", en: "Copy of a delegation to the State Audit Office" },
  stage: "purchase",
  about: "delegation",
  severity: "caution",
  datedBy: ({ record }) => record.orderedOn,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 7" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: () => "in",
      judge: ({ record: { delegationAuditCopyOn, orderedOn } }) => {
        if (delegationAuditCopyOn === undefined) return missing("delegation.delegationAuditCopyOn")
        return delegationAuditCopyOn === null ? caution("not-sent", { orderedOn }) : "conforms"
      },
      due: ({ record: { delegationAuditCopyOn, orderedOn } }) =>
        delegationAuditCopyOn == null ? [{ from: orderedOn }] : []
    })
  ],
  facts: { orderedOn: "date" },
  says: {
    "not-sent": {
      th: "คำสั่งมอบอำนาจวันที่ {orderedOn} บันทึกว่ายังไม่ส่งสำเนาให้ สตง.",
      en: "the delegation of {orderedOn} is recorded as not sent to the State Audit Office"
    }
  },
  asks: { th: "ส่งสำเนาคำสั่งให้ สตง. แล้วหรือไม่", en: "whether the copy was sent to the State Audit Office" },
  duty: {
    does: {
      th: "ส่งสำเนาคำสั่งมอบอำนาจให้ สตง.",
      en: "send the copy of the delegation to the State Audit Office"
    },
    who: "officer"
  },
  advice: {
    requires: {
      th: "ให้ส่งสำเนาคำสั่งมอบอำนาจให้สำนักงานการตรวจเงินแผ่นดินทุกครั้ง",
      en: "Send a copy of every delegation order to the State Audit Office."
    },
    remedy: { th: "ส่งสำเนาทันทีและบันทึกวันที่ส่ง", en: "Send it now and record the day." },
    proof: { th: "หนังสือนำส่งสำเนาคำสั่งถึง สตง.", en: "The letter that sent the copy." }
  }
}
