import { kindOf } from "../../stages/procurement.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { boughtOrHired } from "../bought-or-hired.ts"
import { requestDate } from "../dating.ts"
import { noWritingCap } from "../parameters/no-writing-cap.ts"
import { afterFailure, isShortReport } from "../request-report.ts"
import { breach, caution, missing, type ProcurementRule, recorded, wording } from "../rule.ts"
import { every, groundKnown, groundOfMethod, kindKnown } from "../scope.ts"
import { hasOwnReport, smallPurchaseWay } from "../small-purchase.ts"

/**
 * The head has a committee, an officer or any one person draft the terms. Nobody is a breach above 100,000 baht ("เกิน"; the line is ours, the
 * small purchase's of มาตรา 96), a caution up to there. One person is enough, no committee rule holds. An officer may be charged without an
 * order: a person without an appointment is a caution. Outside: constructions, short reports, reports of a purchase's own. Source: ข้อ 21, 103, 139 (A).
 */
export const reg21TorOwner: ProcurementRule = {
  id: "reg-21-tor-owner",
  title: { th: "ผู้จัดทำขอบเขตงานหรือคุณลักษณะเฉพาะ", en: "Who drafts the terms" },
  stage: "prep",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 21 วรรคหนึ่ง" },
      besides: [{ instrument: "regulation-2560", pinpoint: "ข้อ 103 และ ข้อ 139" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "B",
      reads: { small: noWritingCap },
      scope: (subject) => {
        const { procurement } = subject
        const isElsewhere =
          kindOf(procurement) === "construction" || hasOwnReport(smallPurchaseWay(procurement))
        const land = groundOfMethod(procurement) === "56-2-g" ? "not-judged" : "in"
        const known = every(kindKnown(subject), groundKnown(subject), afterFailure(subject))
        return isElsewhere ? "out-of-scope" : every(boughtOrHired(subject), known, land)
      },
      judge: ({ procurement }, { small }) => {
        const { amount, torAppointedOn: on, torPreparedBy: by } = recorded(procurement.prep)
        if (by != null && on != null) return "conforms"
        const short = isShortReport(procurement, small)
        if (short === true) return "out-of-scope"
        if (by === undefined) return missing("prep.torPreparedBy")
        if (by !== null) return on === undefined ? missing("prep.torAppointedOn") : caution("unappointed", {})
        if (short !== false) return short
        if (amount == null) return missing("prep.amount")
        return (amount > small ? breach : caution)("nobody", { amount })
      }
    })
  ],
  facts: { amount: "baht" },
  says: {
    nobody: {
      th: "วงเงิน {amount} บาท บันทึกว่าไม่มีผู้จัดทำขอบเขตงานหรือคุณลักษณะเฉพาะ",
      en: "budget {amount} baht, recorded as having nobody who drafted the terms"
    },
    unappointed: {
      th: "มีผู้จัดทำขอบเขตงาน แต่บันทึกว่าไม่ได้แต่งตั้งหรือมอบหมาย",
      en: "somebody drafted the terms, but recorded as not appointed"
    }
  },
  asks: { th: "แต่งตั้งผู้จัดทำขอบเขตงานหรือไม่", en: "whether somebody was appointed to draft the terms" },
  advice: {
    requires: {
      th: "ให้นายกแต่งตั้งคณะกรรมการ หรือมอบหมายเจ้าหน้าที่หรือบุคคลใดคนเดียวก็ได้ จัดทำขอบเขตงาน",
      en: "The head appoints a committee, or charges one officer or person, to draft the terms."
    },
    remedy: { th: "บันทึกชื่อผู้จัดทำ และวันที่แต่งตั้งหรือมอบหมาย", en: "Record who drafted them and since when." },
    proof: { th: "คำสั่งแต่งตั้งหรือบันทึกมอบหมาย", en: "The order of appointment or the note that charged them." }
  }
}
