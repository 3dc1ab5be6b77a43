import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { notWithdrawn } from "../publication.ts"
import { caution, type ProcurementRule, recorded, unrecorded, wording } from "../rule.ts"
import { asOneOf, every } from "../scope.ts"

/**
 * The documents of an e-bidding or a price inquiry are available from the first to the last day of publication. Later, shorter or not at all,
 * the record does not show it. Source: ข้อ 49, 64, 67 (A).
 */
export const reg49Docs: ProcurementRule = {
  id: "reg-49-docs",
  title: { th: "ให้หรือขายเอกสารตลอดเวลาที่ประกาศ", en: "Documents available while published" },
  stage: "purchase",
  about: "procurement",
  severity: "caution",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 49 และ 64" },
      besides: [{ instrument: "regulation-2560", pinpoint: "ข้อ 67" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: (subject) => every(asOneOf(subject, "e-bidding", "price-inquiry"), notWithdrawn(subject)),
      judge: ({ procurement }) => {
        const { documentsFrom, documentsTo, invitedFrom, invitedTo } = recorded(procurement.purchase)
        if (documentsFrom === null || documentsTo === null) return caution("none", {})
        if (
          invitedFrom == null ||
          invitedTo == null ||
          documentsFrom === undefined ||
          documentsTo === undefined
        )
          return unrecorded({
            "purchase.invitedFrom": invitedFrom ?? undefined,
            "purchase.invitedTo": invitedTo ?? undefined,
            "purchase.documentsFrom": documentsFrom,
            "purchase.documentsTo": documentsTo
          })!
        const facts = { documentsFrom, documentsTo, invitedFrom, invitedTo }
        return documentsFrom > invitedFrom || documentsTo < invitedTo ? caution("short", facts) : "conforms"
      }
    })
  ],
  facts: { documentsFrom: "date", documentsTo: "date", invitedFrom: "date", invitedTo: "date" },
  says: {
    none: { th: "บันทึกว่าไม่ได้ให้หรือขายเอกสารเชิญชวน", en: "recorded as without documents to take or buy" },
    short: {
      th: "ให้หรือขายเอกสาร {documentsFrom} ถึง {documentsTo} ไม่ตลอดช่วงประกาศ {invitedFrom} ถึง {invitedTo}",
      en: "documents available {documentsFrom} to {documentsTo}, not through the publication of {invitedFrom} to {invitedTo}"
    }
  },
  asks: {
    th: "ให้หรือขายเอกสารตลอดช่วงประกาศหรือไม่",
    en: "whether documents were available while the invitation was published"
  },
  advice: {
    requires: {
      th: "ให้ผู้สนใจขอรับหรือซื้อเอกสารได้ตั้งแต่วันแรกถึงวันสุดท้ายของประกาศ ราคาไม่เกินค่าจัดทำ",
      en: "Give or sell the documents from the first to the last day of publication, at no more than their cost."
    },
    remedy: {
      th: "ตรวจวันที่ในประกาศ ถ้าเอกสารให้ช้าหรือปิดก่อน ให้บันทึกเหตุผลเป็นคำชี้แจง",
      en: "Check the days in the invitation; where they fall short, record the reason."
    },
    proof: {
      th: "ประกาศที่กำหนดช่วงให้หรือขายเอกสาร และทะเบียนผู้รับเอกสารจาก e-GP",
      en: "The invitation that sets the period, and the e-GP list of who took documents."
    }
  }
}
