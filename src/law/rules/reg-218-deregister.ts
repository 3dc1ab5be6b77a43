import { thaiDate } from "../../values/thai-date.ts"
import { against, withinCalendarDays, withinWorkingDays } from "../deadline.ts"
import { deregisterAudit } from "../parameters/deregister-audit.ts"
import { recordDay } from "../record-day.ts"
import { breach, caution, missing, type RecordRuleOf, wording } from "../rule.ts"

/** What is disposed of is posted out of the register at once, and the State Audit Office is told within 30 days of the posting. A posting later than
 * the next working day is a caution. Source: ข้อ 218 (A). */
export const reg218Deregister: RecordRuleOf<"disposal"> = {
  id: "reg-218-deregister",
  title: { th: "ลงจ่ายออกจากทะเบียนและแจ้ง สตง.", en: "Off the register, and notice to the State Audit Office" },
  stage: "stock",
  about: "disposal",
  severity: "breach",
  datedBy: ({ record }) => recordDay(record.disposalOrderedOn, "disposal.disposalOrderedOn"),
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 218" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { days: deregisterAudit },
      scope: ({ record: { disposedOn } }) =>
        disposedOn === undefined
          ? missing("disposal.disposedOn")
          : disposedOn === null
            ? "out-of-scope"
            : "in",
      judge: (
        { holidays, record: { deregisteredOn: posted, disposalAuditToldOn: told, disposedOn } },
        { days }
      ) => {
        if (posted === null) return breach("unposted", {})
        if (posted === undefined) return missing("disposal.deregisteredOn")
        const last = withinCalendarDays(holidays, posted, days, "official")
        if (last === "not-judged") return last
        if (told === null) return breach("untold", { by: last.strict })
        if (told !== undefined && against(told, last) !== "in-time") {
          return (against(told, last) === "late" ? breach : caution)("late", { by: last.strict, told })
        }
        const soon = withinWorkingDays(holidays, disposedOn!, 1)
        if (soon !== "not-judged" && posted > soon.lenient)
          return caution("posting", { posted, done: disposedOn! })
        return told === undefined ? missing("disposal.disposalAuditToldOn") : "conforms"
      },
      due: (
        { holidays, record: { deregisteredOn: posted, disposalAuditToldOn: told, disposedItem } },
        { days }
      ) => {
        if (posted == null || told != null) return []
        const last = withinCalendarDays(holidays, posted, days, "official")
        return last === "not-judged" ? [] : [{ by: last.strict, item: disposedItem }]
      }
    })
  ],
  facts: { by: "date", told: "date", posted: "date", done: "date" },
  says: {
    unposted: { th: "บันทึกว่าไม่ได้ลงจ่ายออกจากบัญชีหรือทะเบียน", en: "recorded as not taken off the register" },
    untold: {
      th: "บันทึกว่าไม่ได้แจ้ง สตง. ซึ่งครบกำหนดวันที่ {by}",
      en: "recorded as not told to the State Audit Office, due by {by}"
    },
    late: {
      th: "แจ้ง สตง. วันที่ {told} หลังวันที่ {by}",
      en: "the State Audit Office was told on {told}, after {by}"
    },
    posting: {
      th: "ลงจ่ายออกจากทะเบียนวันที่ {posted} หลังจำหน่ายเสร็จวันที่ {done}",
      en: "taken off the register on {posted}, after the disposal of {done}"
    }
  },
  asks: { th: "ลงจ่ายออกจากทะเบียนและแจ้ง สตง. แล้วหรือไม่", en: "whether it was posted out and notified" },
  duty: {
    does: { th: "แจ้ง สตง. เรื่องการจำหน่ายพัสดุ", en: "tell the State Audit Office of the disposal" },
    who: "supplies-head"
  },
  advice: {
    requires: {
      th: "ให้ลงจ่ายออกจากบัญชีหรือทะเบียนทันที และแจ้ง สตง. ภายใน 30 วัน",
      en: "Post it out at once and tell the State Audit Office within 30 days."
    },
    remedy: { th: "ลงจ่ายและส่งหนังสือแจ้ง สตง. แล้วบันทึกวันที่", en: "Post it, send the notice, record the days." },
    proof: { th: "ทะเบียนที่ลงจ่าย และหนังสือแจ้ง สตง.", en: "The register, and the letter." }
  }
}
