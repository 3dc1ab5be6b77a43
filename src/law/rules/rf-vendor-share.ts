import { thaiDate } from "../../values/thai-date.ts"
import { specificCap } from "../parameters/specific-cap.ts"
import { vendorAwardsOver } from "../parameters/vendor-awards-over.ts"
import { vendorShareOver } from "../parameters/vendor-share-over.ts"
import { missing, wording, type YearRule } from "../rule.ts"
import { yearPurchasesLeast } from "../parameters/year-purchases-least.ts"
import { suppliersOf } from "../suppliers.ts"
import { yearEnd } from "../year.ts"

/** One supplier had more than thirty per cent of the year's money, or more than five specific purchases that come to more than the specific method's ceiling together. Suppliers are told apart by tax number, else by name; one that has neither is no one's. A year of fewer than ten purchases says nothing about shares. */
export const rfVendorShare: YearRule = {
  id: "rf-vendor-share",
  title: { th: "ผู้ขายรายเดียวได้งานมาก", en: "Much to one supplier" },
  stage: "purchase",
  about: "year",
  severity: "flag",
  datedBy: yearEnd,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "remark", pinpoint: "" },
      besides: [{ instrument: "act-2560", pinpoint: "มาตรา 8" }],
      checkedOn: thaiDate("2026-11-22"),
      confidence: "B",
      reads: {
        awards: vendorAwardsOver,
        enough: yearPurchasesLeast,
        least: specificCap,
        share: vendorShareOver
      },
      scope: ({ purchases }) => (purchases.length === 0 ? "out-of-scope" : "in"),
      judge: ({ purchases }, limits) => {
        const [first, ...rest] = suppliersOf(purchases, limits)
        if (first !== undefined) return [first, ...rest]
        return purchases.some(({ cancelled, supplier }) => supplier === undefined && !cancelled)
          ? missing("purchase.winner")
          : "conforms"
      }
    })
  ],
  facts: { share: "count", awards: "count", sum: "baht" },
  says: {
    share: {
      th: "ผู้ขายรายเดียวได้ {sum} บาท คิดเป็นร้อยละ {share} ของทั้งปี",
      en: "one supplier had {sum} baht, {share} per cent of the year"
    },
    awards: {
      th: "ซื้อหรือจ้างเฉพาะเจาะจงจากรายเดียวกัน {awards} ครั้งในปี รวม {sum} บาท",
      en: "one supplier had {awards} specific purchases in the year, {sum} baht together"
    }
  },
  asks: { th: "มีผู้ขายรายใดได้งานมากเป็นพิเศษหรือไม่", en: "whether one supplier had much of the year" },
  advice: {
    requires: {
      th: "ไม่มีบทกฎหมายห้าม แต่ควรเปิดโอกาสให้ผู้ประกอบการรายอื่นแข่งขัน",
      en: "No rule forbids it; others should have the chance to compete."
    },
    remedy: {
      th: "เปรียบเทียบราคาจากหลายราย และดูว่ารวมซื้อครั้งเดียวได้หรือไม่",
      en: "Compare prices of several, and see whether one purchase could do."
    },
    proof: { th: "ใบเสนอราคาเปรียบเทียบหรือการสืบราคา", en: "Comparative quotations or a price survey." },
    notMeaning: {
      th: "ไม่ได้หมายความว่าเอื้อประโยชน์ ในพื้นที่เล็กอาจมีร้านเดียวที่ขายสิ่งนั้น",
      en: "It does not mean favour; in a small place one shop may be all there is."
    }
  }
}
