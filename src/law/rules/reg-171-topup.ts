import { priceNow } from "../../stages/5-contract.ts"
import { satang } from "../../values/baht.ts"
import { thaiDate } from "../../values/thai-date.ts"
import { changedPrices } from "../amended-prices.ts"
import { signingDate } from "../dating.ts"
import { mayBeYearly, measure, required } from "../guarantee.ts"
import { guaranteeRate } from "../parameters/guarantee-rate.ts"
import { breach, caution, type ContractRule, missing, unrecorded, wording } from "../rule.ts"
import { unlessUnwritten } from "../scope.ts"

/**
 * An amendment that raises the price brings a further guarantee "เท่ากับวงเงินหลักประกันสัญญาที่ได้เพิ่มนั้น": with it the whole guarantee is at
 * least 5 % of the new price, or the higher rate that was set, a whole amount less than one baht short being enough. One that ends before the
 * contract now does is a caution. State bodies give none; that of one year of several is not judged. Source: ข้อ 171 (A).
 */
export const reg171Topup: ContractRule = {
  id: "reg-171-topup",
  title: { th: "หลักประกันเพิ่มเมื่อราคาเพิ่ม", en: "Guarantee after the price was raised" },
  stage: "contract",
  about: "contract",
  severity: "breach",
  datedBy: signingDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 171" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { rates: guaranteeRate },
      scope: (subject) => {
        const { amendments, guaranteeAmount: held, sellerIsState } = subject.contract
        if (sellerIsState === true || held === null || held === 0n) return "out-of-scope"
        if (amendments === null || amendments?.length === 0) return "out-of-scope"
        const fields = { "contract.guaranteeAmount": held, "contract.amendments": amendments }
        const open = unrecorded({ ...fields, "contract.sellerIsState": sellerIsState }) ?? "in"
        return held === undefined ? unlessUnwritten(subject, open) : open
      },
      judge: (subject, { rates }) => {
        const { amendments, guaranteeAmount, guaranteeRate: asked, guaranteeUntil: until } = subject.contract
        const changes = changedPrices(subject.contract)
        if ("missing" in changes) return changes
        const ends = amendments!.findLast(({ endsOnAfter }) => endsOnAfter != null)?.endsOnAfter
        const isShort = until != null && ends != null && until < ends
        const tooSoon = isShort ? caution("ends", { until, ends }) : undefined
        const raised = changes.filter(({ after, before }) => after > before)
        if (raised.length === 0) return tooSoon ?? "out-of-scope"
        const rate = asked != null && asked > rates.min ? asked : rates.min
        const added = raised.map(({ item }) => item.guaranteeAdded)
        const held = satang(added.reduce<bigint>((sum, it) => sum + (it ?? 0n), guaranteeAmount!))
        const price = priceNow(subject.contract)!
        const found = measure(held, price, rate)
        if (found === "enough") return tooSoon ?? "conforms"
        if (added.includes(undefined)) return missing("amendment.guaranteeAdded")
        const yearly = mayBeYearly(subject)
        if (yearly !== "no") return yearly === "yes" ? "not-judged" : missing("contract.endsOn")
        const facts = { held, due: required(price, rate), rate, price }
        return (found === "short" ? breach : caution)("short", facts)
      }
    })
  ],
  facts: { held: "baht", due: "baht", price: "baht", rate: "rate", until: "date", ends: "date" },
  says: {
    short: {
      th: "ราคาหลังแก้ไข {price} บาท หลักประกันรวม {held} บาท ต่ำกว่าร้อยละ {rate} ({due} บาท)",
      en: "the price now {price} baht, guarantees of {held}, less than {rate} per cent ({due})"
    },
    ends: {
      th: "หลักประกันมีผลถึง {until} ก่อนสัญญาสิ้นสุด {ends}",
      en: "guarantee until {until}, contract until {ends}"
    }
  },
  asks: { th: "วางหลักประกันเพิ่มครบหรือไม่", en: "whether the guarantee was raised with the price" },
  advice: {
    requires: { th: "ราคาเพิ่ม คู่สัญญาต้องวางหลักประกันเพิ่มตามส่วน", en: "A higher price needs more guarantee." },
    remedy: {
      th: "แจ้งให้คู่สัญญาวางเพิ่มหรือต่ออายุหลักประกัน แล้วบันทึก",
      en: "Ask the contractor for it and record it."
    },
    proof: { th: "หลักประกันฉบับเพิ่มหรือใบเสร็จ", en: "The further guarantee or its receipt." }
  }
}
