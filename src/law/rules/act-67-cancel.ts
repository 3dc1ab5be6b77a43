import { thaiDate } from "../../values/thai-date.ts"
import { boughtOrHired } from "../bought-or-hired.ts"
import { cancellation, cancelParts } from "../cancelling.ts"
import { requestDate } from "../dating.ts"
import { breach, caution, missing, type ProcurementRule, recorded, wording } from "../rule.ts"
import { inQuarterlyList, isCancelled, isSpecific } from "../scope.ts"

/**
 * A purchase is cancelled before its contract on a ground of มาตรา 67, announced in e-GP, on the website and the notice board, or on one of
 * the Regulation; those who took documents are told why. Outside: nothing begun yet, a contract made. Small purchases of the quarterly list are not judged:
 * how they announce it was not read. Source: มาตรา 67, ข้อ 38–40, 53, 56–58 (A).
 */
export const act67Cancel: ProcurementRule = {
  id: "act-67-cancel",
  title: { th: "การยกเลิกก่อนทำสัญญา", en: "Cancellation before the contract" },
  stage: "purchase",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "act-2560", pinpoint: "มาตรา 67" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: {},
      scope: (subject) => {
        if (!isCancelled(subject.procurement)) return "out-of-scope"
        return inQuarterlyList(subject.procurement) ? "not-judged" : boughtOrHired(subject)
      },
      judge: ({ procurement }) => {
        const { cancelGround, cancelledOn, method, quarterly } = recorded(procurement.purchase)
        const { begun, lacking, places, words } = cancellation(procurement)
        if (begun !== true) return begun
        if (cancelGround === null) return breach("no-ground", { cancelledOn: cancelledOn! })
        if (places.length > 0) {
          if (isSpecific(method!) && quarterly === undefined) return missing("purchase.quarterly")
          return breach("not-announced", { parts: places.join(" ") })
        }
        return words.length > 0 ? caution("not-told", { parts: words.join(" ") }) : (lacking ?? "conforms")
      },
      due: ({ procurement }) => {
        const { begun, lacking, places, words } = cancellation(procurement)
        const isOpen = lacking !== undefined || places.length + words.length > 0
        return begun === true && isOpen ? [{ from: recorded(procurement.purchase).cancelledOn! }] : []
      }
    })
  ],
  facts: { cancelledOn: "date", parts: cancelParts },
  says: {
    "no-ground": {
      th: "ยกเลิก {cancelledOn} โดยบันทึกว่าไม่มีเหตุตามกฎหมาย",
      en: "cancelled on {cancelledOn}, recorded as without a ground"
    },
    "not-announced": { th: "บันทึกว่าไม่มี: {parts}", en: "recorded as not given: {parts}" },
    "not-told": { th: "บันทึกว่าไม่มี: {parts}", en: "recorded as not given: {parts}" }
  },
  asks: { th: "ยกเลิกโดยมีเหตุและแจ้งครบหรือไม่", en: "whether the cancellation had a ground and was told" },
  duty: {
    does: { th: "ประกาศและแจ้งการยกเลิกพร้อมเหตุผล", en: "announce and tell the cancellation with its reason" },
    who: "head-officer"
  },
  advice: {
    requires: {
      th: "ยกเลิกได้เมื่อมีเหตุตามมาตรา 67 หรือระเบียบ ต้องแจ้งเหตุผล และเหตุตามมาตรา 67 ต้องประกาศทั้ง 3 ทาง",
      en: "Cancel on a ground of section 67 or the Regulation, say why, and announce those of section 67 in all 3 places."
    },
    remedy: {
      th: "บันทึกเหตุที่ยกเลิกและวันที่ประกาศแต่ละทาง ถ้ายังไม่ประกาศหรือไม่แจ้งให้ทำทันที",
      en: "Record the ground and each announcement; where one is missing, make it now."
    },
    proof: {
      th: "ประกาศยกเลิกใน e-GP เว็บไซต์ และป้ายประกาศ กับหนังสือหรืออีเมลแจ้งผู้รับเอกสาร",
      en: "The notices of cancellation, and the letters or e-mails to those who took documents."
    }
  }
}
