import { thaiDate } from "../../values/thai-date.ts"
import { acceptanceDate } from "../dating.ts"
import { bookingDays } from "../parameters/booking-days.ts"
import { breach, caution, missing, type ProcurementRule, recorded, wording } from "../rule.ts"
import { acceptedGoods } from "../scope.ts"
import { bookedLate, bookingDue, unbooked } from "../stock-books.ts"

/**
 * Goods that were accepted are entered in the stock account (materials) or the asset register (durable goods); for what is used up on receipt
 * the receipt itself is enough (B). Durable goods recorded as not entered are a breach, materials a caution. The text sets no time; entered
 * more than 5 working days after acceptance is a caution of our own making, and an office may set another number. Source: ข้อ 203 (1), 202 วรรคสอง (A).
 */
export const reg203Register: ProcurementRule = {
  id: "reg-203-register",
  title: { th: "ลงบัญชีหรือทะเบียนพัสดุที่รับไว้", en: "Entry of accepted goods in the books" },
  stage: "stock",
  about: "procurement",
  severity: "breach",
  datedBy: acceptanceDate,
  history: [
    wording({
      from: thaiDate("2017-08-24"),
      citation: { instrument: "regulation-2560", pinpoint: "ข้อ 203 (1)" },
      checkedOn: thaiDate("2026-11-22"),
      confidence: "A",
      reads: { days: bookingDays },
      scope: acceptedGoods,
      judge: (subject, { days }) => {
        const { acceptedOn, receipts } = recorded(subject.procurement.stock)
        if (receipts === undefined) return missing("stock.receipts")
        if (receipts === null || receipts.length === 0) return caution("none", { acceptedOn: acceptedOn! })
        const { assets, materials, untold } = unbooked(receipts)
        if (assets > 0) return breach("assets", { lines: assets })
        if (materials > 0) return caution("materials", { lines: materials })
        if (untold) return missing("stock.receipts")
        const late = bookedLate(subject, receipts, days)
        return typeof late === "string" ? late : caution("late", late)
      },
      due: (subject, { days }) => bookingDue(subject, days)
    })
  ],
  facts: { acceptedOn: "date", bookedOn: "date", lines: "count" },
  says: {
    none: {
      th: "ตรวจรับพัสดุ {acceptedOn} แต่บันทึกว่าไม่มีรายการรับเข้าบัญชีหรือทะเบียน",
      en: "goods accepted {acceptedOn}, recorded as without any entry in the books"
    },
    assets: {
      th: "บันทึกว่ายังไม่ได้ลงทะเบียนคุมทรัพย์สิน {lines} รายการ",
      en: "lines recorded as not entered in the asset register: {lines}"
    },
    materials: {
      th: "บันทึกว่ายังไม่ได้ลงบัญชีวัสดุ {lines} รายการ",
      en: "lines recorded as not entered in the stock account: {lines}"
    },
    late: {
      th: "ตรวจรับ {acceptedOn} แต่ลงบัญชีหรือทะเบียนเมื่อ {bookedOn}",
      en: "accepted {acceptedOn}, entered in the books on {bookedOn}"
    }
  },
  asks: { th: "ลงบัญชีหรือทะเบียนแล้วหรือไม่", en: "whether the goods were entered in the books" },
  duty: { does: { th: "ลงบัญชีหรือทะเบียนพัสดุ", en: "enter the goods in the books" }, who: "officer" },
  advice: {
    requires: {
      th: "ของที่ตรวจรับแล้วต้องลงบัญชีวัสดุหรือทะเบียนคุมทรัพย์สินโดยเร็ว พร้อมหลักฐานการรับ",
      en: "Enter accepted goods in the stock account or asset register, with the receipt papers."
    },
    remedy: {
      th: "ลงบัญชีหรือทะเบียนวันนี้แล้วบันทึกวันที่ลง ของที่ใช้หมดเมื่อรับให้ระบุว่าใช้หมด",
      en: "Enter them now and record the day; mark what was used up on receipt."
    },
    proof: { th: "บัญชีวัสดุหรือทะเบียนคุมทรัพย์สินที่ลงรายการแล้ว", en: "The account or register with the entry." }
  }
}
