import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { breach, missing, type ProcurementRule, recorded, unrecorded, wording } from "../rule.ts"
import { awarded, byMethod, every, isCancelled, ordinaryChapter } from "../scope.ts"

/**
 * Except on ground 56 (2) (ข), the specific method is carried out by a committee that reports on it; on ground (ซ) as its own regulation says:
 * not judged. No committee, or an award without report, recorded as such, is a breach; the letter is act-62-letter's. ข้อ 25 (4), 78 (A).
 */
export const reg78Committee: ProcurementRule = {
  id: "reg-78-committee",
  title: { th: "คณะกรรมการซื้อหรือจ้างโดยวิธีเฉพาะเจาะจง", en: "Committee of the specific method" },
  stage: "purchase",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 78" },
      besides: [{ instrument: "regulation-2560", pinpoint: "ข้อ 25 (4)" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: (subject) => {
        const { ground } = recorded(subject.procurement.purchase)
        if (ground === "56-2-b" || isCancelled(subject.procurement)) return "out-of-scope"
        const isMeant = ground != null && ground.startsWith("56-2-") && ground !== "56-2-h"
        const known = ground === undefined ? missing("purchase.ground") : isMeant ? "in" : "not-judged"
        return every(
          byMethod(subject, (it) => it === "specific"),
          ordinaryChapter(subject),
          known
        )
      },
      judge: (subject) => {
        const { committees } = recorded(subject.procurement.prep)
        const { evaluatedOn, ground } = recorded(subject.procurement.purchase)
        const committee = committees === null ? null : committees?.find(({ duty }) => duty === "specific")
        if (committee === null || committee?.members === null)
          return breach("no-committee", { ground: ground! })
        const isAwarded = awarded(subject)
        if (evaluatedOn === null && isAwarded === "in") return breach("no-report", { ground: ground! })
        const lacking = unrecorded({
          "prep.committees": committee,
          "purchase.evaluatedOn": evaluatedOn
        })
        return lacking ?? (evaluatedOn === null && typeof isAwarded === "object" ? isAwarded : "conforms")
      }
    })
  ],
  facts: { ground: "ground" },
  says: {
    "no-committee": {
      th: "ใช้วิธีเฉพาะเจาะจงตามมาตรา {ground} โดยบันทึกว่าไม่มีคณะกรรมการซื้อหรือจ้าง",
      en: "specific method under section {ground}, recorded as without a committee"
    },
    "no-report": {
      th: "ใช้วิธีเฉพาะเจาะจงตามมาตรา {ground} และได้ผู้ขายแล้ว โดยบันทึกว่าไม่มีรายงานผลการพิจารณา",
      en: "specific method under section {ground}, awarded, recorded as without a report"
    }
  },
  asks: { th: "มีคณะกรรมการและรายงานผลหรือไม่", en: "whether a committee was appointed and reported" },
  advice: {
    requires: {
      th: "ให้แต่งตั้งคณะกรรมการซื้อหรือจ้าง เชิญผู้ประกอบการ ต่อรองราคา และรายงานผลต่อนายก",
      en: "A committee invites the supplier, negotiates, and reports to the head."
    },
    remedy: {
      th: "แต่งตั้งคณะกรรมการและให้รายงานผลก่อนสั่งซื้อสั่งจ้าง ถ้าทำไปแล้วให้บันทึกคำสั่งและรายงาน",
      en: "Appoint it and have its report before ordering; record order and report where they exist."
    },
    proof: {
      th: "คำสั่งแต่งตั้งคณะกรรมการ หนังสือเชิญชวน และรายงานผลการพิจารณา",
      en: "The order of appointment, the letter of invitation and the report."
    }
  }
}
