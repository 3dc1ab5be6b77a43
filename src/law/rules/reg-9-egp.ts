import { isEgpProjectNumber } from "../../stages/stage.ts"
import { budgetOfOccasion, type Procurement } from "../../stages/procurement.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { boughtOrHired } from "../bought-or-hired.ts"
import { requestDate } from "../dating.ts"
import { noWritingCap } from "../parameters/no-writing-cap.ts"
import { caution, missing, type ProcurementRule, recorded, wording } from "../rule.ts"
import { every, isCancelled, isSpecific } from "../scope.ts"
import { hasOwnReport, smallPurchaseWay, wayUnknown } from "../small-purchase.ts"

const isSeenInEgp = ({ contracts, id, purchase }: Procurement): boolean =>
  isEgpProjectNumber(id) ||
  recorded(purchase).awardedOn != null ||
  contracts.some(
    ({ contractEgpOn, egpNumber, inEgp }) =>
      inEgp === true || egpNumber !== undefined || contractEgpOn != null
  )

/**
 * Purchases go through e-GP. Which small ones need not is the department's practice, which was not read (C): specific purchases up to 100,000
 * baht are not judged, those of the quarterly list and those with a report of their own are outside. Source: ข้อ 9 (A).
 */
export const reg9Egp: ProcurementRule = {
  id: "reg-9-egp",
  title: { th: "ดำเนินการในระบบ e-GP", en: "Purchases go through e-GP" },
  stage: "purchase",
  about: "procurement",
  severity: "caution",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 9" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "C",
      reads: { small: noWritingCap },
      scope: (subject) => {
        const isOut =
          recorded(subject.procurement.purchase).quarterly === true ||
          hasOwnReport(smallPurchaseWay(subject.procurement)) ||
          isCancelled(subject.procurement)
        return isOut ? "out-of-scope" : every(boughtOrHired(subject), wayUnknown(subject.procurement) ?? "in")
      },
      judge: ({ procurement }, { small }) => {
        if (isSeenInEgp(procurement)) return "conforms"
        const amount = budgetOfOccasion(procurement)
        const { method } = recorded(procurement.purchase)
        if (isSpecific(method!) && amount === undefined) return missing("prep.amount")
        if (isSpecific(method!) && amount! <= small) return "not-judged"
        const { contracts } = procurement
        const isDenied = contracts.length > 0 && contracts.every(({ inEgp }) => inEgp === false)
        return isDenied ? caution("none", {}) : missing("contract.inEgp")
      }
    })
  ],
  facts: {},
  says: {
    none: { th: "บันทึกว่าไม่ได้ดำเนินการใน e-GP", en: "recorded as not done in e-GP" }
  },
  asks: { th: "ดำเนินการใน e-GP หรือไม่", en: "whether it went through e-GP" },
  advice: {
    requires: {
      th: "ให้จัดซื้อจัดจ้างในระบบ e-GP และใช้เอกสารที่พิมพ์จากระบบ",
      en: "Purchases are made in e-GP, with the documents that it prints."
    },
    remedy: {
      th: "บันทึกเลขคุมสัญญาใน e-GP หรือบันทึกวิธีย่อยหรือการรวมรายไตรมาสถ้าเป็นรายการที่ได้รับยกเว้น",
      en: "Record the e-GP contract number; where it is exempt, the sub-method or the quarterly list."
    },
    proof: { th: "เลขที่โครงการหรือเลขคุมสัญญาใน e-GP", en: "The project or contract number in e-GP." }
  }
}
