import { referencePriceSources as sources } from "../../stages/3-prep/reference-price.ts"
import { fiscalYearOf } from "../../values/fiscal-year.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { requestDate } from "../dating.ts"
import { lastPriceYears } from "../parameters/last-price-years.ts"
import { hasPriceSource, priceSource } from "../reference-price.ts"
import { breach, caution, type ProcurementRule, wording } from "../rule.ts"
import { wayUnknown } from "../small-purchase.ts"

/**
 * A reference price comes from source (1) before (2) or (3), from those before (4), (5) or (6); inside a group the agency chooses. A last price,
 * source (5), is "ภายในสองปีงบประมาณ": the second fiscal year before the one it was set in is within (lenient). Outside: no price from any
 * source; reports of their own (ข้อ 79 วรรคสอง, ว 119, ว 804). Source: มาตรา 4 "ราคากลาง" (A).
 */
export const act4RefPriceOrder: ProcurementRule = {
  id: "act-4-refprice-order",
  title: { th: "ลำดับที่มาของราคากลาง", en: "Order of the reference price's sources" },
  stage: "prep",
  about: "procurement",
  severity: "breach",
  datedBy: requestDate,
  history: [
    wording({
      from: thaiDate("2017-08-23"),
      citation: { instrument: "act-2560", pinpoint: "มาตรา 4" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { years: lastPriceYears },
      scope: hasPriceSource,
      judge: ({ procurement }, { years }) => {
        const { source, higher, last, setOn, lacking } = priceSource(procurement)
        const isOld = last != null && setOn !== undefined && fiscalYearOf(last) + years < fiscalYearOf(setOn)
        if (higher.length === 0 && last !== null && !isOld) return lacking ?? "conforms"
        const way = wayUnknown(procurement)
        if (higher.length > 0) return way ?? breach("higher", { source, higher: higher.join(" ") })
        return way ?? (isOld ? breach("too-old", { last, setOn, years }) : caution("no-earlier", {}))
      }
    })
  ],
  facts: { source: sources, higher: sources, last: "date", setOn: "date", years: "count" },
  says: {
    higher: {
      th: "ใช้ราคาตาม {source} แต่บันทึกว่ามีราคาตาม {higher} ซึ่งต้องใช้ก่อน",
      en: "the price is from {source}, but one from {higher}, which goes first, is recorded"
    },
    "too-old": {
      th: "ใช้ราคาที่เคยซื้อหรือจ้างเมื่อ {last} ซึ่งเกิน {years} ปีงบประมาณก่อนวันที่กำหนดราคากลาง {setOn}",
      en: "a last price of {last}, set on {setOn}: more than {years} fiscal years"
    },
    "no-earlier": {
      th: "ใช้ราคาที่เคยซื้อหรือจ้างครั้งหลังสุด แต่บันทึกว่าไม่มีการซื้อหรือจ้างครั้งก่อน",
      en: "a last price is used, but it is recorded that there was no earlier purchase"
    }
  },
  asks: { th: "ใช้ราคากลางตามลำดับหรือไม่", en: "whether the sources were used in order" },
  advice: {
    requires: {
      th: "ใช้ราคากลางจากเกณฑ์หรือฐานข้อมูลของทางราชการก่อน ถ้าไม่มีจึงสืบราคาหรือใช้ราคาที่เคยซื้อ",
      en: "Use the state's formula or database first; only without one survey the market or use a last price."
    },
    remedy: {
      th: "ตรวจว่ามีราคาจากที่มาลำดับก่อนหรือไม่ ถ้ามีให้กำหนดราคากลางใหม่ ถ้าไม่มีให้บันทึกว่าไม่มี",
      en: "Look for a price from an earlier source: set the price anew from it, or record that there is none."
    },
    proof: {
      th: "แบบแสดงราคากลาง พร้อมหลักฐานที่มาของราคา",
      en: "The form of the reference price, with the sources of the price."
    }
  }
}
