import { budgetOfOccasion, kindOf } from "../../stages/procurement.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { w804Cap } from "../parameters/w804-cap.ts"
import { agreedPrice } from "../price.ts"
import { caution, missing, type ProcurementRule, wording } from "../rule.ts"
import { every, kindKnown } from "../scope.ts"
import { byWay } from "../small-purchase-scope.ts"

/**
 * From 12 November 2025 a purchase up to 50,000 baht ("ไม่เกิน"), tax and all costs included, may go the short way of ว 804; the normal way
 * stays open. Hiring is not in its title. Recorded for an earlier day, a caution. Its text was not read: never more than a caution. Source: ว 804 (B).
 */
export const w80450k: ProcurementRule = {
  id: "w804-50k",
  title: { th: "ซื้อตาม ว 804", en: "Purchase under W 804" },
  stage: "purchase",
  about: "procurement",
  severity: "caution",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "cgd-w804-2568", pinpoint: "" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "B",
      reads: {},
      scope: (subject) => byWay(subject, "w804"),
      judge: () => caution("too-early", {})
    }),
    wording({
      from: thaiDate("2025-11-12"),
      citation: { instrument: "cgd-w804-2568", pinpoint: "" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "B",
      reads: { cap: w804Cap },
      scope: (subject) => every(byWay(subject, "w804"), kindKnown(subject)),
      judge: ({ procurement }, { cap }) => {
        const [amount, price] = [budgetOfOccasion(procurement), agreedPrice(procurement)]
        const total = amount === undefined || (price !== undefined && price > amount) ? price : amount
        if (kindOf(procurement) !== "goods") return caution("hired", {})
        if (total === undefined) return missing("prep.amount")
        return total > cap ? caution("over", { total, cap }) : "conforms"
      }
    })
  ],
  facts: { total: "baht", cap: "baht" },
  says: {
    over: {
      th: "ซื้อตาม ว 804 เป็นเงิน {total} บาท เกิน {cap} บาท",
      en: "bought under W 804 for {total} baht, more than {cap} baht"
    },
    "too-early": {
      th: "บันทึกว่าซื้อตาม ว 804 ก่อนวันที่หนังสือเวียนนี้ออก (12 พ.ย. 2568)",
      en: "recorded as bought under W 804 before the circular of 12 November 2025"
    },
    hired: { th: "ใช้ ว 804 กับงานที่ไม่ใช่การซื้อ", en: "W 804 used for something that is not a purchase of goods" }
  },
  asks: { th: "เป็นไปตาม ว 804 หรือไม่", en: "whether it keeps to W 804" },
  advice: {
    requires: {
      th: "ใช้ได้เฉพาะการซื้อครั้งละไม่เกิน 50,000 บาท รวมภาษีและค่าใช้จ่ายทั้งหมด ผ่านหัวหน้าเจ้าหน้าที่",
      en: "Only purchases up to 50,000 baht each, all included, reported through the head of officers."
    },
    remedy: {
      th: "ถ้าเกินวงเงินหรือเป็นงานจ้าง ให้ใช้วิธีเฉพาะเจาะจงตามปกติและแก้วิธีย่อยที่บันทึก",
      en: "Above it, or for hiring, use the normal specific method and correct the recorded way."
    },
    proof: {
      th: "รายงานสี่รายการที่นายกเห็นชอบ และใบเสร็จรับเงิน",
      en: "The report of four items the head approved, and the receipt."
    }
  }
}
