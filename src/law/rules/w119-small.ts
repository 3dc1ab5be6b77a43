import { budgetOfOccasion } from "../../stages/procurement.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { boughtDate } from "../dating.ts"
import { requestApprovedOn } from "../first-step.ts"
import { laterSays, reportDue, reportedAfter } from "../later-report.ts"
import { w119Cap } from "../parameters/w119-cap.ts"
import { w119ReportDays } from "../parameters/w119-report-days.ts"
import { agreedPrice } from "../price.ts"
import { caution, type ProcurementRule, recorded, unrecorded, wording } from "../rule.ts"
import { byWay } from "../small-purchase-scope.ts"

/**
 * By ว 119 listed spending (table 1), and other administration up to 10,000 baht ("ไม่เกิน", table 2), is bought first and reported to the
 * head within 5 working days. We have not read its lists: never more than a caution. Source: ว 119 (B, its lists C).
 */
export const w119Small: ProcurementRule = {
  id: "w119-small",
  title: { th: "ซื้อตาม ว 119", en: "Purchase under W 119" },
  stage: "purchase",
  about: "procurement",
  severity: "caution",
  datedBy: boughtDate,
  history: [
    wording({
      from: thaiDate("2018-03-07"),
      citation: { instrument: "cgd-w119-2561", pinpoint: "" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "B",
      reads: { cap: w119Cap, days: w119ReportDays },
      scope: (subject) => byWay(subject, "w119"),
      judge: (subject, { cap, days }) => {
        const { procurement } = subject
        const approvedOn = requestApprovedOn(procurement)
        const { w119Table: table } = recorded(procurement.purchase)
        const amount = budgetOfOccasion(procurement) ?? agreedPrice(procurement)
        if (table === null) return caution("unlisted", {})
        if (table === "other" && amount !== undefined && amount > cap) return caution("over", { amount, cap })
        if (approvedOn === null) return caution("not-approved", {})
        const reported = reportedAfter(subject, days)
        if (reported !== "conforms") return reported
        const open = { "prep.amount": table === "listed" ? cap : amount, "purchase.w119Table": table }
        return unrecorded({ ...open, "prep.approvedOn": approvedOn }) ?? "conforms"
      },
      due: (subject, { days }) => reportDue(subject, days)
    })
  ],
  facts: { amount: "baht", cap: "baht", boughtOn: "date", requestedOn: "date", by: "date", days: "count" },
  says: {
    ...laterSays,
    unlisted: {
      th: "ซื้อตาม ว 119 โดยบันทึกว่าไม่อยู่ในตารางใด",
      en: "bought under W 119, recorded as in neither table"
    },
    over: {
      th: "ซื้อตาม ว 119 ตาราง 2 วงเงิน {amount} บาท เกิน {cap} บาท",
      en: "bought under table 2 of W 119 for {amount} baht, more than {cap} baht"
    },
    "not-approved": {
      th: "ซื้อตาม ว 119 โดยบันทึกว่าไม่มีความเห็นชอบ",
      en: "bought under W 119, recorded as not approved"
    }
  },
  asks: { th: "เป็นไปตาม ว 119 หรือไม่", en: "whether it keeps to W 119" },
  duty: { does: { th: "รายงานการซื้อตาม ว 119", en: "report a purchase under W 119" }, who: "officer" },
  advice: {
    requires: {
      th: "ซื้อก่อนได้ แล้วรายงานนายกพร้อมหลักฐานภายใน 5 วันทำการ ตาราง 2 ไม่เกิน 10,000 บาท",
      en: "Buy first, report to the head within 5 working days; table 2 up to 10,000 baht."
    },
    remedy: {
      th: "รายงานทันทีพร้อมใบเสร็จ ถ้าไม่เข้าตารางให้ซื้อตามวิธีปกติในครั้งต่อไปและบันทึกเหตุผล",
      en: "Report now with the receipt; where no table fits, explain, and buy the normal way next time."
    },
    proof: {
      th: "รายงานขอความเห็นชอบที่นายกลงนาม พร้อมใบเสร็จรับเงิน",
      en: "The report the head approved, with the receipt."
    }
  }
}
