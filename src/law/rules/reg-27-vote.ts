import { kindOf } from "../../stages/procurement.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { isReportedAfter } from "../committees.ts"
import { requestDate } from "../dating.ts"
import { dissents } from "../dissent.ts"
import { breach, caution, missing, type ProcurementRule, unrecorded, wording } from "../rule.ts"
import { inspected, isCancelled } from "../scope.ts"

/**
 * Committees decide by majority, the chair casting a deciding vote; the inspection committee unanimously ("มติเอกฉันท์"): accepting
 * against a recorded dissent needs the head's order (ข้อ 175 (7), 176 (7), 179 (5), 180 (6)). Unanimity is of those who met; who was absent has not
 * dissented (B). Outside: later reports of ข้อ 79 วรรคสอง and ว 119, exchanges, what was cancelled. Source: ข้อ 27 วรรคสอง, วรรคสาม (A).
 */
export const reg27Vote: ProcurementRule = {
  id: "reg-27-vote",
  title: { th: "มติของคณะกรรมการตรวจรับพัสดุ", en: "Vote of the inspection committee" },
  stage: "prep",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 27 วรรคสอง" },
      besides: [{ instrument: "regulation-2560", pinpoint: "ข้อ 27 วรรคสาม" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: (subject) => (isCancelled(subject.procurement) ? "out-of-scope" : inspected(subject)),
      judge: ({ procurement }) => {
        const isAfter = isReportedAfter(procurement)
        const found = dissents(procurement)
        if (isAfter === true || found === "none") return "out-of-scope"
        if (found.unordered !== undefined) {
          const facts = { inspection: found.unordered }
          return (
            unrecorded({ "purchase.subMethod": isAfter, "prep.kind": kindOf(procurement) }) ??
            breach("dissent", facts)
          )
        }
        if (found.against !== undefined) return caution("against", found.against)
        return found.lacking.length === 0 ? "conforms" : missing(...found.lacking)
      }
    })
  ],
  facts: { inspection: "count", meeting: "count", against: "count" },
  says: {
    dissent: {
      th: "ตรวจรับครั้งที่ {inspection} มีความเห็นแย้ง แต่รับไว้โดยบันทึกว่าหัวหน้าหน่วยงานไม่ได้สั่งการ",
      en: "inspection {inspection}: accepted against a dissent, with the head's order recorded as none"
    },
    against: {
      th: "คณะกรรมการตรวจรับประชุมครั้งที่ {meeting} มีเสียงไม่เห็นชอบ {against} เสียง แต่ไม่พบคำสั่งของหัวหน้าหน่วยงาน",
      en: "meeting {meeting} of the inspectors: {against} votes against, and no order of the head is recorded"
    }
  },
  asks: { th: "ตรวจรับโดยมติเอกฉันท์หรือไม่", en: "whether the inspectors were unanimous" },
  advice: {
    requires: {
      th: "คณะกรรมการตรวจรับต้องมีมติเอกฉันท์ ถ้ามีผู้เห็นแย้งให้หัวหน้าหน่วยงานสั่งการก่อนรับ",
      en: "The inspectors decide unanimously; with a dissent, the head decides before anything is accepted."
    },
    remedy: {
      th: "เสนอความเห็นแย้งต่อหัวหน้าหน่วยงานเพื่อสั่งการ แล้วบันทึกวันที่สั่งการ",
      en: "Put the dissent before the head for an order and record its day."
    },
    proof: {
      th: "บันทึกความเห็นแย้งและคำสั่งของหัวหน้าหน่วยงาน",
      en: "The written dissent and the head's order."
    }
  }
}
